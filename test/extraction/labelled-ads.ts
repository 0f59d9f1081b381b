import { readFile } from 'node:fs/promises';

/**
 * Fictional ads of a file beside the tests, labelled before they were read: "=== {"pay": [min, max, currency, unit]}",
 * then the text.
 */
export async function labelledAds(name: string): Promise<{ pay: unknown; text: string }[]> {
  const file = await readFile(new URL(name, import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((ad) => {
      const end = ad.indexOf('\n');
      const { pay } = JSON.parse(ad.slice(0, end)) as { pay: unknown };
      return { pay, text: ad.slice(end + 1).trim() };
    });
}
