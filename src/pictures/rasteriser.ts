import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FontFiles } from "./font-files.ts";

/** Turns SVG into PNG in a thread of its own. */
export interface Rasteriser {
  /** At twice the size of the SVG. @throws Error that says why not */
  toPng(svg: string): Promise<Uint8Array>;
  /** A picture will be asked for: the thread, if it is not there yet, begins while that is prepared. */
  wake(): void;
  /** Ends the thread, and with it what is under way. */
  close(): Promise<void>;
}

export interface RasteriserSettings {
  readonly fonts: FontFiles;
  /** A picture that takes longer has hung; the first of a thread, which begins meanwhile, may take three times as long. */
  readonly longestMs?: number;
  /** So many may wait for their turn. */
  readonly mostWaiting?: number;
  /** The program of the thread. */
  readonly program?: URL;
}

interface Job {
  readonly svg: string;
  readonly done: (png: Uint8Array) => void;
  readonly failed: (fault: Error) => void;
}

type Reply = { readonly png: Uint8Array } | { readonly fault: string };

const LONGEST_MS = 5_000;
const MOST_WAITING = 100;
const PROGRAM = new URL("png-worker.ts", import.meta.url);
/** Pixels and fonts are in the renderer's own memory: the thread's heap stays small. */
const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };

/**
 * The thread begins with the first picture, and anew with the next one after it crashed or hung. It keeps no process from
 * ending unless a picture is under way.
 */
export function createRasteriser(settings: RasteriserSettings): Rasteriser {
  const { fonts, longestMs = LONGEST_MS, mostWaiting = MOST_WAITING, program = PROGRAM } = settings;
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let isWarm = false;

  const settle = (end: (job: Job) => void) => {
    clearTimeout(timer);
    const job = current;
    current = null;
    if (job) end(job);
    next();
  };
  const lose = (lost: Worker, reason: string) => {
    if (thread !== lost) return;
    thread = null;
    settle(({ failed }) => failed(new Error(reason)));
  };
  const begin = (): Worker => {
    isWarm = false;
    const begun = new Worker(program, { workerData: { fonts }, resourceLimits: LIMITS, env: threadEnvironment() });
    begun.on("message", (reply: Reply) => {
      if (thread !== begun) return;
      if (!isWarm) collectSooner();
      isWarm = true;
      settle(({ done, failed }) => ("png" in reply ? done(reply.png) : failed(new Error(reply.fault))));
    });
    begun.on("error", (error) => lose(begun, `the thread that draws ended: ${error.message}`));
    begun.on("exit", (code) => lose(begun, `the thread that draws ended with ${code}`));
    return begun;
  };
  const giveUp = (patience: number) => {
    const hung = thread;
    if (!hung) return;
    lose(hung, `not drawn within ${patience} ms`);
    void hung.terminate();
  };
  const next = () => {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) return thread?.unref();
    thread ??= begin();
    const patience = isWarm ? longestMs : 3 * longestMs;
    thread.ref();
    timer = setTimeout(giveUp, patience, patience);
    thread.postMessage(current.svg);
  };

  return {
    toPng: (svg) =>
      new Promise((done, failed) => {
        if (closed) return failed(new Error("nothing is drawn any more"));
        if (waiting.length >= mostWaiting) return failed(new Error(`${mostWaiting} pictures wait already`));
        waiting.push({ svg, done, failed });
        next();
      }),
    wake() {
      if (thread || closed) return;
      thread = begin();
      thread.unref();
    },
    async close() {
      closed = true;
      for (const { failed } of waiting.splice(0)) failed(new Error("the bot ends"));
      const last = thread;
      if (last) lose(last, "the bot ends");
      await last?.terminate();
    },
  };
}

/**
 * A thread does not share its process's cache of stripped types: without one of its own it begins 60 ms later. Of the rest
 * of the environment, which holds the token, it needs nothing.
 */
function threadEnvironment(): NodeJS.ProcessEnv {
  const ofThisNode = getCompileCacheDir();
  return ofThisNode === undefined ? {} : { NODE_COMPILE_CACHE: dirname(ofThisNode) };
}

/**
 * V8 lets a heap of 50 MB grow to 82 before it collects, and dropped pictures beside it wait as long. Not before the thread
 * stands: with its flags changed V8 refuses Node's own cache of compiled code, and the thread begins 60 ms later.
 */
function collectSooner(): void {
  setFlagsFromString("--heap-growing-percent=20");
}
