import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createAlert } from "../../src/bot/alert-webhook.ts";

async function webhook(status: number) {
  const heard = Promise.withResolvers<string>();
  const server = createServer(async (request: IncomingMessage, response) => {
    heard.resolve(await text(request));
    response.writeHead(status).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/secret`, heard: heard.promise };
}

function log() {
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, log: { info: write, warn: write, error: write } };
}

test("the people who run the bot are told, and nobody is notified by it", async () => {
  const { url, heard } = await webhook(204);
  createAlert(url, log().log)("Refused: a page of HTML");
  expect(JSON.parse(await heard)).toEqual({
    content: "Refused: a page of HTML",
    text: "Refused: a page of HTML",
    allowed_mentions: { parse: [] },
  });
});

test("a webhook that fails is logged without its address", async () => {
  const { url } = await webhook(500);
  const { log: write, lines } = log();
  createAlert(url, write)("one");
  createAlert("http://127.0.0.1:1/secret", write)("two");
  await expect.poll(() => lines.length).toBe(2);
  expect(lines.join()).not.toContain("secret");
});

test("without an address nothing is sent", () => {
  expect(() => createAlert(null, log().log)("one")).not.toThrow();
});
