import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, answerTo, type Fault } from "./answer.ts";
import { createEdition, type Edition } from "./edition.ts";

export interface AnsweredRequest {
  /** "slt_table5.txt" */
  readonly file: string;
  readonly conditional: boolean;
  readonly status: number;
}

export interface LocalTreasury {
  /** Address of the folder that the files are in, with a slash at its end. */
  readonly base: string;
  /** What was asked, oldest first. */
  readonly requests: readonly AnsweredRequest[];
  publish(file: string, bytes: Uint8Array): void;
  /** A fault for every request of a file, until `calm`. */
  order(file: string, fault: Fault): void;
  calm(file: string): void;
  close(): Promise<void>;
}

interface Shelf {
  readonly editions: readonly Edition[];
  readonly fault: Fault | null;
  /** How often it was asked for under this order. */
  readonly asked: number;
}

const FOLDER = "/resource-center/data-chart-center/tic/Documents/";
const EMPTY_SHELF: Shelf = { editions: [], fault: null, asked: 0 };

/** A server on loopback that publishes as the Treasury does and fails as it may, on order. */
export async function startLocalTreasury(settings: {
  now: () => Date;
  port?: number;
  onRequest?: (request: AnsweredRequest) => void;
}): Promise<LocalTreasury> {
  const shelves = new Map<string, Shelf>();
  const requests: AnsweredRequest[] = [];
  const change = (file: string, changed: Partial<Shelf>): void => {
    shelves.set(file, { ...EMPTY_SHELF, ...shelves.get(file), ...changed });
  };
  const server = createServer(
    createListener(shelves, (request) => {
      requests.push(request);
      settings.onRequest?.(request);
    }),
  );
  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${portOf(server.address())}${FOLDER}`,
    requests,
    publish(file, bytes) {
      change(file, { editions: [...(shelves.get(file)?.editions ?? []), createEdition(bytes, settings.now())] });
    },
    order: (file, fault) => change(file, { fault, asked: 0 }),
    calm: (file) => change(file, { fault: null, asked: 0 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createListener(shelves: Map<string, Shelf>, answered: (request: AnsweredRequest) => void): RequestListener {
  return ({ url: path = "/", headers }, response) => {
    const file = path.replace(FOLDER, "");
    const shelf = shelves.get(file) ?? EMPTY_SHELF;
    if (shelf !== EMPTY_SHELF) shelves.set(file, { ...shelf, asked: shelf.asked + 1 });
    const answer = answerTo({ path, headers, turn: shelf.asked }, shelf.editions, shelf.fault);
    const conditional = headers["if-none-match"] !== undefined || headers["if-modified-since"] !== undefined;
    answered({ file, conditional, status: answer.status });
    setTimeout(() => send(answer, response), answer.delayMs ?? 0).unref();
  };
}

function send({ status, headers, body, cut }: Answer, response: Parameters<RequestListener>[1]): void {
  response.writeHead(status, status === 304 ? headers : { ...headers, "content-length": String(body.length) });
  if (!cut) response.end(body);
  else response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address ? address.port : 0;
}
