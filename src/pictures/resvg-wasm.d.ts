/** The package names its types where TypeScript does not look: these are the parts used here. */
declare module "@resvg/resvg-wasm" {
  export function initWasm(bytes: Uint8Array): Promise<void>;

  export class Resvg {
    constructor(svg: string, options: ResvgOptions);
    render(): RenderedImage;
    free(): void;
  }

  interface ResvgOptions {
    readonly fitTo: { readonly mode: "zoom"; readonly value: number };
    readonly font: { readonly fontBuffers: readonly Uint8Array[]; readonly defaultFontFamily: string };
  }

  interface RenderedImage {
    asPng(): Uint8Array<ArrayBuffer>;
    free(): void;
  }
}
