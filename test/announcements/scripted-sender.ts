import type {
  EditOutcome,
  FindOutcome,
  PostOutcome,
  PublishOutcome,
  Refusal,
  Sender,
} from "../../src/announcements/sender.ts";

interface Standing {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  text: string;
}

/** "lost-answer": the message is posted and nobody hears of it. "hangs": no answer before the signal. */
type PostScript = Refusal | "lost-answer" | "hangs" | "arrives";

export interface ScriptedSender extends Sender {
  readonly messages: Standing[];
  readonly calls: string[];
  /** What happens to the next posts, in turn; then they arrive. */
  readonly postScript: PostScript[];
  readonly editScript: EditOutcome[];
  readonly publishScript: PublishOutcome[];
  findOutcome: FindOutcome | "look";
  forgetNonces(): void;
}

export function createScriptedSender(): ScriptedSender {
  const remembered = new Map<string, Standing>();
  const messages: Standing[] = [];

  const arrive = (channelId: string, nonce: string, text: string): PostOutcome => {
    const earlier = remembered.get(nonce);
    if (earlier) return { kind: "posted", messageId: earlier.id };
    const message = { id: String(500_000_000_000_000_000n + BigInt(messages.length)), channelId, nonce, text };
    messages.push(message);
    remembered.set(nonce, message);
    return { kind: "posted", messageId: message.id };
  };

  const sender: ScriptedSender = {
    messages,
    calls: [],
    postScript: [],
    editScript: [],
    publishScript: [],
    findOutcome: "look",
    forgetNonces: () => remembered.clear(),
    async post({ channelId, post }, { nonce, signal }) {
      sender.calls.push(`post ${channelId}`);
      const script = sender.postScript.shift() ?? "arrives";
      if (script === "hangs") return new Promise((resolve) => signal.addEventListener("abort", () => resolve(LOST)));
      if (typeof script === "object") return script;
      const outcome = arrive(channelId, nonce, post.sentence);
      return script === "lost-answer" ? LOST : outcome;
    },
    async edit({ channelId, post }, messageId) {
      sender.calls.push(`edit ${channelId}`);
      const script = sender.editScript.shift();
      if (script) return script;
      const message = messages.find(({ id }) => id === messageId);
      if (!message) return { kind: "message-gone" };
      message.text = post.sentence;
      return { kind: "edited" };
    },
    async publish(channelId, messageId) {
      sender.calls.push(`publish ${channelId}`);
      const script = sender.publishScript.shift();
      if (script) return script;
      return messages.some(({ id }) => id === messageId) ? { kind: "published" } : { kind: "message-gone" };
    },
    async find({ channelId }) {
      sender.calls.push(`find ${channelId}`);
      if (sender.findOutcome !== "look") return sender.findOutcome;
      const message = messages.find((each) => each.channelId === channelId);
      return message ? { kind: "found", messageId: message.id } : { kind: "absent" };
    },
  };
  return sender;
}

const LOST: Refusal = { kind: "trouble", reason: "no answer" };
