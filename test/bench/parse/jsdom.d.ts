/** jsdom ships no types; the benchmark needs no more than this. */
declare module 'jsdom' {
  /** Takes what a page's scripts and styles complain of. */
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { document: never; close(): void };
  }
}
