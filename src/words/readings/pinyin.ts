/** How the characters of names are read in them, simplified and traditional: a syllable, then its characters. */
const CHARACTERS = `
a 阿 ai 埃爱愛 an 安岸 ao 奥澳奧 ba 巴 bai 百拜 ban 班 bang 邦 bao 保堡宝 bei 贝貝北 ben 本 bi 比秘 bie 别別 bin 宾賓 bo 伯玻波 bu 布不部
chan 产產 cheng 城 chi 持 chu 处處出 ci 茨 da 大达達 dai 代 dan 丹 dao 岛島道 de 德的得 di 地蒂迪 dian 典颠顛 ding 丁 dong 东東 dou 都 du 度杜 dun 敦 duo 多
e 厄俄 en 恩 er 尔爾耳 fa 法 fan 梵 fang 方 fei 斐菲非 fen 芬 fu 富福夫 gai 盖蓋 gang 港冈岡 ge 哥格各 gen 根 gong 共公 gou 构構 gu 古 gua 瓜 guan 官管 gui 圭 guo 国國
ha 哈 hai 海 han 汗韩韓 he 合和荷 hong 洪宏 hua 华華 huo 或 ji 及济濟基计計机機际際 jia 加嘉家 jian 间間 jiao 教 jie 捷界 jing 京 ka 卡 kai 开開凯 ke 克科 ken 肯 kou 口 ku 库庫 kui 奎
la 拉腊臘 lai 莱萊来來赖賴 lan 兰蘭 le 勒 leng 冷 li 利黎里立离離 lian 联聯 liao 寮 lie 列 lin 林 lu 鲁魯路卢盧露陆陸 lun 伦倫 luo 罗羅洛 lv 律
ma 马馬 mai 麦麥买買迈 man 曼 mao 毛 mei 美 men 门門 meng 盟 mi 米密 min 民 ming 明 mo 摩墨模 mu 慕 na 拿那纳納 nai 奈 nan 南 nei 内內 nen 嫩 ni 尼 niu 纽紐 nu 努 nuo 挪 nv 女
ou 欧歐 pei 佩 po 坡 pu 浦葡普 qi 其 qian 千 qiu 酋求球裘 qu 区區 quan 全 qun 群 ren 人 ri 日 rui 瑞 sa 萨薩撒 sai 塞赛賽 sang 桑 se 色 sen 森 sha 沙 shang 尚 shao 绍紹 she 舌
sheng 圣聖 shi 时時士狮獅世石 shou 首 shu 属屬输輸 si 斯私 su 苏蘇 suo 索所 ta 他塔它 tai 泰台臺 tan 坦 tao 萄 te 特 ti 提 ting 廷 tou 投 tu 土图圖突 tuo 陀脱脫托託 wa 瓦 wai 外 wan 湾灣
wang 王 wei 维維危威委未 wen 文汶 wu 乌烏 xi 西希息席溪 xia 峡峽 xiang 香 xin 新心 xing 行星 xiong 匈 xu 叙敘 ya 亚亞牙雅 yang 央 yi 以伊意义義 yin 印银銀 ying 英营 you 有油 yu 余餘域
yuan 元 yue 越 ze 泽澤 zha 扎 zhang 长 zhe 者 zheng 政 zhi 智直志织織知 zhong 中 zhou 洲 zhu 主 zi 兹资資茲 zong 总總 zu 组組
`;
/** Characters that are read otherwise in these words. */
const WORDS: readonly (readonly [RegExp, string])[] = [[/([银銀央])行/g, "$1航"]];
const SYLLABLES = syllables();

/**
 * A name in Chinese characters as people write it in Latin letters, without tones and spaces.
 * "日本" → "riben"; "菲律宾" → "feilvbin", "feilubin"; empty where a character's reading is not known.
 */
export function pinyinOf(characters: string): string[] {
  const read = syllablesOf(characters);
  if (!read) return [];
  const text = read.join("");
  return [...new Set([text, text.replaceAll("lv", "lu").replaceAll("nv", "nu")])];
}

/** The first letters alone: "新加坡" → "xjp"; empty where a character's reading is not known. */
export function pinyinInitials(characters: string): string[] {
  const read = syllablesOf(characters);
  return read ? [read.map((syllable) => syllable[0]).join("")] : [];
}

function syllablesOf(characters: string): string[] | null {
  const text = WORDS.reduce((all, [word, as]) => all.replace(word, as), characters.replaceAll(" ", ""));
  const read = [...text].map((character) => SYLLABLES.get(character) ?? "");
  return read.length > 0 && read.every((syllable) => syllable !== "") ? read : null;
}

function syllables(): ReadonlyMap<string, string> {
  const words = CHARACTERS.trim().split(/\s+/);
  const pairs = words.flatMap((word, at) =>
    at % 2 === 0 ? [...(words[at + 1] ?? "")].map((each) => [each, word] as const) : [],
  );
  return new Map([...pairs, ["航", "hang"]]);
}
