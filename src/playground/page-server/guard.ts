import type { IncomingMessage } from "node:http";

/**
 * Why a request is not answered; null where it may be. Another website can make a browser send requests here, by a name
 * that it points at 127.0.0.1 or across origins: the first has another Host, the second another Origin.
 */
export function whyRefused({ headers, method }: IncomingMessage, port: number): string | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? "")) return "This page answers at 127.0.0.1 only.";
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${headers.host}`) return "Another website may not use this page.";
  const site = headers["sec-fetch-site"];
  if (site === "cross-site" && headers["sec-fetch-mode"] !== "navigate")
    return "Another website may not use this page.";
  if (method === "GET") return null;
  if (method !== "POST") return "The page takes GET and POST.";
  if (origin === undefined) return "An action says where it comes from.";
  return headers["content-type"] === "application/json" ? null : "An action is JSON.";
}
