import { html, nothing, type TemplateResult } from "lit";
import type { Action, DeskState, LogLine } from "../../page-server/protocol.ts";
import { act } from "../server.ts";
import { now } from "../store.ts";
import { notice } from "../use.ts";

const TREASURY = [
  ["not-found", "404 page"],
  ["half", "Half a file"],
  ["wrong-month", "Wrong month"],
  ["in-turn", "Two versions in turn"],
] as const;
const DISCORD = [
  ["slow", "Slow"],
  ["limited", "429"],
  ["outage", "Outage"],
] as const;
const PERMISSIONS = [
  ["ViewChannel", "View Channel"],
  ["SendMessages", "Send Messages"],
  ["EmbedLinks", "Embed Links"],
  ["AttachFiles", "Attach Files"],
  ["ReadMessageHistory", "Read Message History"],
] as const;

/** Where releases are published, and where the Treasury and Discord go wrong; beside it what happens. */
export function desk(): TemplateResult | typeof nothing {
  const { desk: state, log } = now();
  if (!state) return nothing;
  return html`<aside class="desk" aria-label="Desk">
    <p class="clock">In Washington it is ${clockText(state.now)}. <button class="plain-link" @click=${() => run({ kind: "restart" })}>Begin again</button></p>
    <section>
      <h2>Treasury</h2>
      <div class="row">
        <button class="act" ?disabled=${state.upcoming === null} @click=${() => run({ kind: "publish-table5" })}>
          ${state.upcoming ? `Publish Table 5 of ${dateText(state.upcoming.date)}` : "No later release in data/"}
        </button>
        <button class="act" ?disabled=${!state.table3Due} @click=${() => run({ kind: "publish-table3" })}>Publish its Table 3</button>
        <button class="act" @click=${() => run({ kind: "look" })}>Let the bot look again</button>
      </div>
      <div class="row" role="group" aria-label="Break the Treasury">${TREASURY.map(([fault, words]) => breaker(words, state.treasury === fault, (on) => ({ kind: "treasury", fault: on ? fault : null })))}</div>
    </section>
    <section>
      <h2>Discord</h2>
      <div class="row" role="group" aria-label="Break Discord">${DISCORD.map(([fault, words]) => breaker(words, state.discord === fault, (on) => ({ kind: "discord", fault: on ? fault : null })))}</div>
      <details><summary>What the bot may do in #news</summary>${PERMISSIONS.map((each) => permission(each, state))}</details>
    </section>
    <section class="log-section">
      <h2>What happens</h2>
      <ol class="log" aria-label="Log">${log.toReversed().map(line)}</ol>
    </section>
  </aside>`;
}

async function run(action: Action): Promise<void> {
  const { refused } = await act(action);
  if (refused !== undefined) notice(refused);
}

function breaker(words: string, isOn: boolean, action: (on: boolean) => Action): TemplateResult {
  return html`<button class="breaker" aria-pressed=${isOn} @click=${() => run(action(!isOn))}>${words}</button>`;
}

function permission([name, words]: (typeof PERMISSIONS)[number], { denied }: DeskState): TemplateResult {
  const isAllowed = !denied.includes(name);
  return html`<label class="permission"><input type="checkbox" .checked=${isAllowed} @change=${() => run({ kind: "permission", name, allowed: !isAllowed })} />${words}</label>`;
}

function line({ at, from, bad, text }: LogLine): TemplateResult {
  return html`<li class="from-${from} ${bad ? "bad" : ""}"><time>${timeText(at)}</time><b>${from}</b><span>${text}</span></li>`;
}

const ZONE = "America/New_York";
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "long", timeStyle: "short" });
const time = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "medium" });
const date = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });

function clockText(at: number): string {
  return clock.format(at).replace(" at ", ", ");
}

function timeText(at: number): string {
  return time.format(at);
}

function dateText(iso: string): string {
  return date.format(new Date(iso));
}
