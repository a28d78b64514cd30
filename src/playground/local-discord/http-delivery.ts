import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { InteractionResponseType, InteractionType } from "discord-api-types/v10";

/** A signed request, as it goes out. */
export type SignedRequest = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Interactions by HTTP: the other way than the gateway, once the application has an Interactions Endpoint URL. */
export class HttpDelivery {
  /** 64 hexadecimal digits, as the developer portal shows it. */
  readonly publicKey: string;
  readonly #privateKey: KeyObject;
  readonly #now: () => number;
  #url: string | undefined;

  constructor(now: () => number) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const { x = "" } = publicKey.export({ format: "jwk" });
    this.publicKey = Buffer.from(x, "base64url").toString("hex");
    this.#privateKey = privateKey;
    this.#now = now;
  }

  get url(): string | undefined {
    return this.#url;
  }

  /**
   * As in the developer portal: the address is taken once it answers a ping, and refuses one that is signed wrongly.
   * @throws Error that says what it did not do
   */
  async deliverTo(url: string): Promise<void> {
    const ping = { id: "1", type: InteractionType.Ping };
    const answered = await post(url, this.signed(ping));
    const pong: unknown = answered.status === 200 ? await answered.json() : undefined;
    if (!isPong(pong)) throw new Error(`${url} does not answer a ping with a pong`);
    const forged = { ...this.signed(ping), body: JSON.stringify({ ...ping, id: "2" }) };
    if ((await post(url, forged)).status !== 401) throw new Error(`${url} takes what is signed wrongly`);
    this.#url = url;
  }

  /** @param at when it was signed, in milliseconds since 1970 */
  signed(payload: object, at = this.#now()): SignedRequest {
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(at / 1_000));
    const signature = sign(null, Buffer.from(timestamp + body), this.#privateKey).toString("hex");
    const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
    return { body, headers: { ...headers, "content-type": "application/json" } };
  }

  /** Whether it was taken; an answer in the body of the response is what this server does not read. */
  async send(payload: object): Promise<boolean> {
    if (this.#url === undefined) return false;
    try {
      return (await post(this.#url, this.signed(payload))).status === 202;
    } catch {
      return false;
    }
  }
}

function post(url: string, { headers, body }: SignedRequest): Promise<Response> {
  return fetch(url, { method: "POST", headers, body });
}

function isPong(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === InteractionResponseType.Pong;
}
