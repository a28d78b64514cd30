const NUMERALS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const ORDINALS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Before a counter: 2 → "两", 3 → "三", 12 → "12" */
export function counted(count: number): string {
  return NUMERALS[count] ?? String(count);
}

/** 3 → "第三", 21 → "第21" */
export function ordinal(count: number): string {
  return `第${ORDINALS[count] ?? count}`;
}
