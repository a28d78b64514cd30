import type { Action, FeedEvents, Outcome } from "../page-server/protocol.ts";

/** Does something on the page's server. What it refuses comes back as a sentence. */
export async function act(action: Action): Promise<Outcome> {
  const response = await fetch("/act", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(action),
  });
  if (response.ok) return response.json();
  return { refused: (await response.text()).trim() };
}

type Handlers = { readonly [Name in keyof FeedEvents]: (data: FeedEvents[Name]) => void };

/** Hears what happens; the browser reconnects by itself, and is then told everything anew. */
export function listen(handlers: Handlers, onState: (connected: boolean) => void): void {
  const source = new EventSource("/events");
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  }
  source.addEventListener("open", () => onState(true));
  source.addEventListener("error", () => onState(false));
}
