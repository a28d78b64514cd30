import { now } from "../store.ts";

interface Before {
  readonly atEnd: boolean;
  readonly channelId: string;
  readonly wasTyping: boolean;
}

const NEAR_PX = 80;
let lastChannel = "";

function scroller(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".scroll");
}

/** Where the reader was: at the end of the channel, in the input. */
export function beforeDraw(): Before {
  const box = scroller();
  const atEnd = !box || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
  const wasTyping =
    document.activeElement?.closest(".composer-box") !== null && document.activeElement !== document.body;
  return { atEnd, channelId: lastChannel, wasTyping };
}

/** Keeps the reader there: the newest message in sight, the cursor in the option that is being filled in. */
export function afterDraw({ atEnd, channelId, wasTyping }: Before): void {
  lastChannel = now().channelId;
  if (atEnd || lastChannel !== channelId) toEnd();
  if (!wasTyping) return;
  const wanted = document.querySelector<HTMLInputElement>(".composer-box [data-focus=true]");
  if (wanted && wanted !== document.activeElement) {
    wanted.focus();
    wanted.setSelectionRange(wanted.value.length, wanted.value.length);
  }
}

/** The library's parts take their size a little later than they are put in. */
function toEnd(): void {
  requestAnimationFrame(() => {
    const box = scroller();
    if (box) box.scrollTop = box.scrollHeight;
  });
}
