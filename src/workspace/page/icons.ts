import { Html } from './html.ts';

/** Strokes of the interface's icons, in a box of 20. */
const STROKES = {
  plus: 'M10 4v12M4 10h12',
  bolt: 'M11.5 2.5 4.5 11.5h5l-1 6 7-9h-5z',
  send: 'M3 10 17 3.5 13.5 17l-3.6-5.2zM17 3.5l-7.1 8.3',
  close: 'M5 5l10 10M15 5 5 15',
  more: 'M3.9 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0ZM9.3 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0ZM14.7 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0Z',
  thumb:
    'M6.5 9v8H3V9zM6.5 9l3.2-6.2c1.5 0 2.3 1 2.1 2.4L11.2 8h4.3c1.1 0 1.9 1 1.6 2.1l-1.4 5.4c-.2.9-1 1.5-1.9 1.5H6.5',
  reply:
    'M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-3.5 3v-3h-1A1.5 1.5 0 0 1 3 12.5zM6.5 7.7h7M6.5 10.5h4.5',
  members:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c0-3 2.2-5 5.5-5s5.5 2 5.5 5M13 3.9a3 3 0 0 1 0 5.4M15 11.9c1.9.7 3 2.4 3 4.6',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  contrast: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 2.5v15M12.4 4v12M14.8 5.8v8.4',
  eye: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10ZM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  file: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.5 10h5.5M7.5 13h5.5',
  briefcase:
    'M3.5 6.5h13a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1ZM7 6.5v-3h6v3M2.5 11h15M10 10v2',
  picture: 'M3 4h14v12H3zM3 13l4-4 3.5 3.5L13 10l4 4M13 7.5h.01',
} as const;
export type IconName = keyof typeof STROKES;

/** An icon of the interface, hidden from screen readers: its button has a name. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon-image" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${STROKES[name]}"/></svg>`,
  );
}

const GLYPHS: Record<string, { name: string; drawing: string }> = {
  '⚠': {
    name: 'Warning',
    drawing:
      '<path d="M10 2 19 18H1z" fill="#f2b233" stroke="#c8871b" stroke-linejoin="round"/><path d="M10 7.5v5M10 15.2v.1" stroke="#3b2a06" stroke-width="2" stroke-linecap="round"/>',
  },
  ℹ: {
    name: 'Information',
    drawing:
      '<rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="#2f7fc1"/><path d="M10 9v5.5M10 5.6v.1" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/>',
  },
  '🛑': {
    name: 'Danger',
    drawing:
      '<path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" fill="#d13b40"/><path d="M5.5 10h9" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>',
  },
  '✅': {
    name: 'Done',
    drawing:
      '<rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="#2f9e5b"/><path d="m5.5 10.5 3 3 6-7" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  '❌': {
    name: 'No',
    drawing: '<path d="m4 4 12 12M16 4 4 16" stroke="#d13b40" stroke-width="3.4" stroke-linecap="round"/>',
  },
  '⏳': {
    name: 'In progress',
    drawing:
      '<path d="M5 2h10M5 18h10M6 2c0 5 8 5 8 8s-8 3-8 8M14 2c0 5-8 5-8 8s8 3 8 8" fill="none" stroke="#a5732b" stroke-width="1.7" stroke-linecap="round"/><path d="M7.5 17.2c.6-2.4 4.4-2.4 5 0zM8 5.5h4L10 8z" fill="#e6ad45"/>',
  },
  '🌎': {
    name: 'World',
    drawing:
      '<circle cx="10" cy="10" r="8.5" fill="#3f8fd0"/><path d="M4 5c3-2 6 0 5 2s-3 1-3 3 3 2 2 5-3 0-4-2-2-5 0-8ZM12 3c3 1 5 4 5 6-2 0-4-1-5-3s-1-2 0-3ZM12 12c2-1 4 0 4 1s-2 4-4 3-1-3 0-4Z" fill="#4fae62"/>',
  },
  '💰': {
    name: 'Money',
    drawing:
      '<path d="M7.5 5 6 2h8l-1.500 3c4 2 5.500 6 5.500 8.500 0 3-2.500 4.500-8 4.500s-8-1.500-8-4.500C2 11 3.500 7 7.500 5Z" fill="#d9a441"/><path d="M12.200 9.200c-.500-1-4.200-1.200-4.200.6s4.400 1 4.400 3-4 1.800-4.600.4M10 7v9" fill="none" stroke="#5b3f0d" stroke-width="1.300" stroke-linecap="round"/>',
  },
  '👍': {
    name: 'Thumbs up',
    drawing:
      '<path d="M6.5 9v8H3V9zM6.5 9l3.2-6.5c1.6 0 2.4 1.1 2.2 2.6L11.2 8h4.4c1.2 0 2 1.1 1.7 2.2l-1.4 5.3c-.3.9-1 1.5-2 1.5H6.5" fill="#f5c243" stroke="#bd8717" stroke-linejoin="round"/>',
  },
};
const DRAWN = new RegExp(`(${Object.keys(GLYPHS).join('|')})\\uFE0F?`, 'gu');

/**
 * Draws the emoji that our messages use, as Slack does: a machine may have no font for them.
 * Works on markup: emoji stand in no attribute of it.
 */
export function drawEmoji(markup: string): string {
  return markup.replace(DRAWN, (character, base: string) => {
    const glyph = GLYPHS[base];
    if (!glyph) return character;
    return `<svg class="emoji" viewBox="0 0 20 20" width="18" height="18" role="img" aria-label="${glyph.name}">${glyph.drawing}</svg>`;
  });
}
