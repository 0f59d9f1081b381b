/**
 * The address that a page only points on to: a `<meta http-equiv=refresh>`, or LinkedIn's "this link will take
 * you to a page that's not on LinkedIn".
 * @returns an absolute address, null where the page is a page of its own
 */
export function interstitialTarget(bytes: Uint8Array, base: string): string | null {
  const html = Buffer.from(bytes.subarray(0, 100_000)).toString('utf8');
  const refresh = /<meta[^>]+http-equiv=["']?refresh["']?[^>]*content=["'][^"']*?url=\s*['"]?([^"'>\s]+)/i.exec(
    html,
  )?.[1];
  const external = /<a\b[^>]*external_url_click[^>]*>/i.exec(html)?.[0];
  const target = refresh ?? (external && /\bhref=["']([^"']+)["']/i.exec(external)?.[1]);
  if (!target) return null;
  return URL.parse(target.replaceAll('&amp;', '&'), base)?.href ?? null;
}
