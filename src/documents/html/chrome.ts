import { CHROME_LINE } from '../furniture/page-lexicon.ts';
import { type Element, isElement, textOf } from './dom.ts';

const CHROME_TAGS = new Set(['nav', 'select', 'input', 'textarea', 'datalist', 'output', 'progress', 'dialog']);
const CHROME_ROLES = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
  'dialog',
  'alertdialog',
  'contentinfo',
]);
/** Elements that wrap a part of a page; a heading or a paragraph is not judged by its names. */
const NAMED_TAGS = new Set(
  'div section aside header footer form ul ol table tr td dl span figure article fieldset iframe center'.split(' '),
);
/** Names that pages give to what surrounds the content; each stands as a word of its own in a class or id. */
const CHROME_WORDS =
  'nav|navs|navbar|navigation|topnav|subnav|sitenav|menu|menus|submenu|megamenu|hamburger|breadcrumb|breadcrumbs|cookie|cookies|cookiebanner|consent|gdpr|ccpa|onetrust|usercentrics|newsletter|newsletters|' +
  'recommend|sharedaddy|navi|autofill|apply-block|application-form|applicationform|application_details|searchwrapper|search-wrapper|' +
  'share|sharing|sharer|sharebar|sharethis|addtoany|addthis|social|socials|related|similar|recommended|recommendation|recommendations|recommender|' +
  'login|signin|signup|modal|popup|popover|tooltip|toast|lightbox|overlay|pagination|pager|skiplink|skiplinks|skip-link|skip-to-content|ads|adsense|advert|advertisement|sponsored|promo|' +
  'footer|sitefooter|pagefooter|colophon|copyright|topbar|top-header|topheader|logoheader|logo-header|site-branding|site-slogan|site-tagline|site-description|masthead|offcanvas|drawer|searchbar|search-form|searchform|language-switcher|lang-switcher|langswitch|locale-switcher|' +
  'comments|comment-tree|comment-list|commentlist|comments-area|comments-list|comment-respond|disqus|widget-area|post-navigation|jobalert|job-alert|jobalerts|job-alerts|apply-button|applybutton|apply-btn|applybtn|report-job|reportjob|more-jobs|morejobs|other-jobs|otherjobs|latest-jobs|jobs-list|job-list|joblist|recent-posts|latest-posts|author-box|print|printfriendly|' +
  // Above, below and in the comments of pages that name their parts in other languages, or for short.
  'foot|ft|fusszeile|pied|pied-de-page|piede|rodape|paticka|zapati|stopka|bandeau|kopfzeile|testata|cabecera|cabecalho|hlavicka|naglowek|kommentare|commentaires|comentarios|commenti|reacties|komentarze|komentare|bo_vc|bo_v_info|bo_v_nb';
const CHROME_NAME = new RegExp(`(?:^|[\\s_-])(?:${CHROME_WORDS})(?:$|[\\s_-])`);
const OTHER_JOBS_NAME =
  /(?:^|[\s_-])(?:similar|related|recommend|recommended|recommendations?|more-?jobs|other-?jobs|latest-?jobs|recent-?posts|you-may)(?:$|[\s_-])/;
/** Style words in which a chrome word says nothing of the content: "no-footer", "has-sidebar", "menu-open". */
const STATE_NAME = /(?:^|\s)(?:has|no|with|is|without|js|page|post|template|single|theme|wp|body|layout)-\S*/g;

/** Names in words: camel case split, CSS-module and utility prefixes kept as words. */
function wordsOf({ attribs }: Element): string {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-automation'] ?? ''}`;
  if (names.length < 4) return '';
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(STATE_NAME, ' ')
    .trim();
}

/** Why an element looks like it surrounds the ad: by its tag or role for certain, by its name perhaps. */
export type ChromeGuess = 'certain' | 'named' | 'other-jobs' | null;

/** Judges an element by its tag, role and names alone; what it holds is judged by the caller. */
export function guessChrome(element: Element): ChromeGuess {
  const { name, attribs } = element;
  if (CHROME_TAGS.has(name)) return 'certain';
  if (attribs.role !== undefined && CHROME_ROLES.has(attribs.role)) return 'certain';
  if (!NAMED_TAGS.has(name)) return null;
  const words = wordsOf(element);
  if (words !== '') {
    if (OTHER_JOBS_NAME.test(words)) return 'other-jobs';
    if (CHROME_NAME.test(words)) return 'named';
  }
  return name === 'footer' || name === 'aside' ? 'named' : null;
}

/** A button, or a label of a form's field. An accordion's button inside a heading is that heading. */
export function isControl(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'button' || attribs.role === 'button' || attribs.role === 'tab') {
    const opens = attribs['aria-expanded'] !== undefined && !CHROME_LINE.test(textOf(element).trim());
    return !isInsideHeading(element) && !opens;
  }
  if (name === 'label') return attribs.for !== undefined && !hasOnlyText(element);
  return false;
}

function isInsideHeading({ parent }: Element): boolean {
  return isElement(parent) && /^h[1-6]$/.test(parent.name);
}

function hasOnlyText({ children }: Element): boolean {
  return children.every((child) => child.type === 'text');
}
