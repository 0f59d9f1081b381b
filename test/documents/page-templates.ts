import type { FictionalAd } from './fictional-ad.ts';

/** A page in the manner of a kind of site, and the lines on it that are no part of the ad. */
export interface Page {
  html: string;
  chrome: string[];
}
export type Template = (ad: FictionalAd) => Page;

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
const sections = (ad: FictionalAd, tag = 'h3'): string =>
  ad.sections
    .map(
      ({ heading, items = [], paragraphs: texts = [] }) =>
        `<${tag}>${escapeHtml(heading)}</${tag}>${items.length ? list(items) : ''}${paragraphs(texts)}`,
    )
    .join('\n');

const OTHER_JOBS = ['Night Ferry Purser', 'Junior Rope Maker', 'Buoy Painter (seasonal)', 'Chief Kite Inspector'];
const MENU = ['Products', 'Solutions', 'Pricing', 'Resource library', 'Investor relations', 'Press room'];
const nav = `<nav class="main-nav"><ul>${MENU.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul></nav>`;
const plainMenu = `<div id="topmenu">${MENU.map((item) => `<a href="/x">${item}</a>`).join(' | ')}</div>`;
const cookies =
  '<div class="cookie-banner"><p>We bake cookies into this site so that our partners can measure how well their campaigns do.</p><button>Accept all</button></div>';
const cookieLines = [
  'We bake cookies into this site so that our partners can measure how well their campaigns do.',
  'Accept all',
];
const footer =
  '<footer><p>Registered in the county of Nowhere under number 0042, subscribe to hear of our adventures at sea and on land.</p><p>© 2026 All rights reserved</p></footer>';
const footerLines = [
  'Registered in the county of Nowhere under number 0042, subscribe to hear of our adventures at sea and on land.',
];
const page = (ad: FictionalAd, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${ad.language}"><head><meta charset="utf-8"><title>${escapeHtml(ad.title)} – ${escapeHtml(ad.employer)}</title>${head}<style>.x{color:red}</style></head><body>${body}</body></html>`;
const cards = (name: string, title: string): string =>
  `<section class="${name}"><h2>${title}</h2>${OTHER_JOBS.map((job) => `<div class="card"><h4><a href="/j">${job}</a></h4><span>Lisbon</span><span>€61,000 a year</span></div>`).join('')}</section>`;

const wordPress: Template = (ad) => ({
  html: page(
    ad,
    `<a class="skip-link screen-reader-text" href="#c">Skip to content</a><header id="masthead" class="site-header">${nav}</header>
     <div id="content" class="site-content"><div id="primary"><main id="main"><article class="post type-job_listing has-sidebar"><header class="entry-header"><h1 class="entry-title">${ad.title}</h1></header>
     <ul class="job-listing-meta">${ad.facts.map(([label, value]) => `<li><strong>${label}:</strong> ${value}</li>`).join('')}</ul>
     <div class="entry-content">${paragraphs(ad.intro)}${sections(ad)}</div>
     <div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a>Facebook</a></li><li><a>LinkedIn</a></li></ul></div></article>
     <div id="comments"><h2>Leave a Reply</h2><form><p>Your email address will not be published anywhere by us.</p><input type="text"><textarea></textarea></form></div></main></div>
     <aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a href="#">How we painted a whole lighthouse in one day</a></li></ul></aside></div>${footer}`,
  ),
  chrome: [
    ...MENU,
    'Share this',
    'Your email address will not be published anywhere by us.',
    'How we painted a whole lighthouse in one day',
    ...footerLines,
  ],
});

const plainStatic: Template = (ad) => ({
  html: `<html><head><title>${ad.title}</title></head><body>${plainMenu}<h1>${ad.title}</h1>
    ${ad.facts.map(([label, value]) => `<b>${label}:</b> ${value}<br>`).join('\n')}
    ${paragraphs(ad.intro)}${sections(ad, 'h2')}<hr><small>© 2026 ${escapeHtml(ad.employer)}</small></body></html>`,
  chrome: MENU,
});

const divsOnly: Template = (ad) => ({
  html: page(
    ad,
    `<div class="top">${plainMenu}</div><div class="wrap"><div class="t1"><h1>${ad.title}</h1></div>
     <div class="facts">${ad.facts.map(([label, value]) => `<div class="row"><div class="label">${label}</div><div class="value">${value}</div></div>`).join('')}</div>
     <div>${ad.intro.map((text) => `<div>${escapeHtml(text)}</div>`).join('')}</div>
     ${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }) => `<div><div><b>${heading}</b></div>${[...items.map((item) => `• ${escapeHtml(item)}`), ...texts.map(escapeHtml)].map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}
     </div>${cards('carousel', 'You may also like')}${footer}`,
  ),
  chrome: [...MENU, ...OTHER_JOBS, ...footerLines],
});

const lineBreaks: Template = (ad) => ({
  html: page(
    ad,
    `${nav}<div id="job"><h1>${ad.title}</h1><p>${ad.facts.map(([label, value]) => `${label}: ${value}`).join('<br>')}</p><div class="text">${ad.intro.map(escapeHtml).join('<br><br>')}<br><br>
     ${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }) => `<strong>${heading}<br></strong>${[...items.map((item) => `- ${escapeHtml(item)}`), ...texts.map(escapeHtml)].join('<br/>')}`).join('<br><br>')}</div></div>${footer}`,
  ),
  chrome: [...MENU, ...footerLines],
});

const tables2003: Template = (ad) => ({
  html: `<HTML><HEAD><TITLE>${ad.title}</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><FONT SIZE=1>${MENU.map((item) => `<A HREF=x.htm>${item}</A>`).join(' :: ')}</FONT></TD></TR>
   <TR><TD VALIGN=top WIDTH=140><FONT SIZE=1>${OTHER_JOBS.map((job) => `<A HREF=j.htm>${job}</A><BR>`).join('')}</FONT></TD><TD><FONT SIZE=4><B>${ad.title}</B></FONT>
   <TABLE>${ad.facts.map(([label, value]) => `<TR><TD><B>${label}</B></TD><TD>${value}</TD></TR>`).join('')}</TABLE>
   <P>${ad.intro.map(escapeHtml).join('<P>')}
   ${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }) => `<P><B>${heading}</B>${items.length ? `<UL>${items.map((item) => `<LI>${escapeHtml(item)}`).join('')}</UL>` : ''}${texts.map((text) => `<P>${escapeHtml(text)}`).join('')}`).join('')}
   </TD></TR></TABLE></BODY></HTML>`,
  chrome: [...MENU, ...OTHER_JOBS],
});

const elementor: Template = (ad) => {
  const widget = (kind: string, inner: string): string =>
    `<div class="elementor-element elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${inner}</div></div>`;
  const column = (inner: string): string =>
    `<section class="elementor-section"><div class="elementor-container"><div class="elementor-column">${inner}</div></div></section>`;
  return {
    html: page(
      ad,
      `<div data-elementor-type="header">${column(widget('nav-menu', `<nav>${MENU.map((item) => `<a href="#">${item}</a>`).join('')}</nav>`))}</div><div data-elementor-type="wp-page">
      ${column(widget('heading', `<h1>${ad.title}</h1>`))}${column(ad.facts.map(([label, value]) => widget('icon-list', `<span class="elementor-icon-list-text">${label}: ${value}</span>`)).join(''))}
      ${column(widget('text-editor', paragraphs(ad.intro)))}
      ${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }) => column(widget('heading', `<h2>${heading}</h2>`) + widget('text-editor', (items.length ? list(items) : '') + paragraphs(texts)))).join('')}
      ${column(`${widget('heading', '<h2>Latest jobs</h2>')}${OTHER_JOBS.map((job) => widget('posts', `<h3><a href="#">${job}</a></h3><a href="#">Read more</a>`)).join('')}`)}
      ${column(widget('form', '<form><input type="text" placeholder="Name"><input type="email"><textarea></textarea><button>Send</button></form>'))}</div>${footer}`,
    ),
    chrome: [...MENU, ...footerLines, 'Read more'],
  };
};

const accordion: Template = (ad) => ({
  html: page(
    ad,
    `${nav}${cookies}<main><h1>${ad.title}</h1><dl>${ad.facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>${paragraphs(ad.intro)}
     ${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }, index) => `<h3><button aria-expanded="false" aria-controls="p${index}">${heading}</button></h3><div id="p${index}" class="accordion-panel collapse" style="display:none" aria-hidden="true">${items.length ? list(items) : ''}${paragraphs(texts)}</div>`).join('')}</main>${footer}`,
  ),
  chrome: [...MENU, ...cookieLines, ...footerLines],
});

const aspNetForm: Template = (ad) => ({
  html: page(
    ad,
    `<form method="post" action="./Job.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="abc"><div id="header">${plainMenu}<input type="text" name="q"><input type="submit" value="Search"></div>
     <table id="ctl00_facts">${ad.facts.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>
     <h1>${ad.title}</h1><div id="ctl00_Body">${paragraphs(ad.intro)}${sections(ad, 'h4')}</div><input type="email" name="alert"><input type="submit" value="Send me jobs"></form>`,
  ),
  chrome: MENU,
});

const jsonLdShell: Template = (ad) => ({
  html: page(
    ad,
    '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: ad.employer },
        {
          '@type': 'JobPosting',
          title: ad.title,
          description: `<h1>${ad.title}</h1><p>${ad.facts.map(([label, value]) => `${label}: ${value}`).join('</p><p>')}</p>${paragraphs(ad.intro)}${sections(ad)}`,
        },
      ],
    }).replace(/</g, '\\u003c')}</script>`,
  ),
  chrome: ['You need to enable JavaScript to run this app.'],
});

const boardWithData: Template = (ad) => ({
  html: page(
    ad,
    `<header role="banner">${nav}</header><div id="app"><div class="jobHero_x1"><h1>${ad.title}</h1>${ad.facts.map(([label, value]) => `<span class="label">${label}</span><span class="value">${value}</span>`).join('')}<a href="/apply">Quick apply</a></div>
     <div class="body_y2">${paragraphs(ad.intro)}${sections(ad, 'strong')}</div>
     <div class="salary_z3"><h2>What can I earn as an engineer</h2><p>Engineers in this region earn between £90,000 and £120,000, says our survey of two thousand members.</p></div>
     ${cards('SimilarJobs_q9', 'Similar jobs')}</div>${footer}`,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: ad.title, description: paragraphs(ad.intro) + sections(ad, 'strong') }).replace(/</g, '\\u003c')}</script>`,
  ),
  chrome: [
    ...MENU,
    ...OTHER_JOBS,
    'Quick apply',
    ...footerLines,
    'Engineers in this region earn between £90,000 and £120,000, says our survey of two thousand members.',
  ],
});

const microdata: Template = (ad) => ({
  html: page(
    ad,
    `${nav}<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">${ad.title}</h1>
     ${ad.facts.map(([label, value]) => `<p><b>${label}</b>: ${value}</p>`).join('')}<div itemprop="description">${paragraphs(ad.intro)}${sections(ad)}</div></div>
     <div class="newsletter-signup"><h3>Newsletter</h3><p>Get our letters from the sea, with new openings, each and every Friday morning.</p><form><input type="email"></form></div>${footer}`,
  ),
  chrome: [...MENU, 'Get our letters from the sea, with new openings, each and every Friday morning.', ...footerLines],
});

const sideBySide: Template = (ad) => ({
  html: page(
    ad,
    `${nav}<main class="grid"><section class="left"><h1>${ad.title}</h1>${paragraphs(ad.intro)}${sections({ ...ad, sections: ad.sections.slice(0, 1) }, 'h2')}</section>
     <section class="right"><ul class="criteria">${ad.facts.map(([label, value]) => `<li><h3>${label}</h3><span>${value}</span></li>`).join('')}</ul>${sections({ ...ad, sections: ad.sections.slice(1) }, 'h2')}</section></main>
     <div role="dialog" class="modal"><h2>Sign in to save this job</h2><p>Create your free account and never miss a job by the sea again, we promise.</p></div>${footer}`,
  ),
  chrome: [...MENU, 'Create your free account and never miss a job by the sea again, we promise.', ...footerLines],
});

const broken: Template = (ad) => ({
  html: `<div><div class=nav>${MENU.map((item) => `<a href=/x>${item}</a>`).join('\n')}</div></span><h1>${ad.title}</h2>
    <table><tr>${ad.facts.map(([label, value]) => `<td>${label}<td>${value}<tr>`).join('')}</table>
    <p>${ad.intro.map(escapeHtml).join('<p>')}${ad.sections.map(({ heading, items = [], paragraphs: texts = [] }) => `<h3>${heading}</h3><ul>${items.map((item) => `<li>${escapeHtml(item)}`).join('')}</ul>${texts.map((text) => `<p>${escapeHtml(text)}`).join('')}`).join('')}`,
  chrome: MENU,
});

const openDialog: Template = (ad) => ({
  html: page(
    ad,
    `<div id="root" aria-hidden="true"><div class="flex">${plainMenu}</div><div class="hidden md:block css-1x2"><h1>${ad.title}</h1>${ad.facts.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')}${paragraphs(ad.intro)}${sections(ad, 'h2')}</div>
     <div class="css-9q"><h2>People also viewed</h2>${OTHER_JOBS.map((job) => `<a href="/j"><p>${job}</p><p>€61,000 a year</p></a>`).join('')}</div></div>
     <div role="dialog" aria-modal="true"><p>Subscribe to our letter from the harbour and get the tides of the coming week each Sunday.</p><button>No thanks</button></div>`,
  ),
  chrome: [
    ...MENU,
    ...OTHER_JOBS,
    '€61,000 a year',
    'Subscribe to our letter from the harbour and get the tides of the coming week each Sunday.',
  ],
});

const promos: Template = (ad) => ({
  html: page(
    ad,
    `<div class="c-top"><div>${MENU.map((item) => `<span><a href="/x">${item}</a></span>`).join('')}</div></div><div class="c-hero"><img alt="" src="a.jpg"></div>
     <article class="c-vacancy"><div class="c-vacancy__head"><h1>${ad.title}</h1><div class="c-vacancy__meta">${ad.facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</div></div><div class="rte">${paragraphs(ad.intro)}${sections(ad, 'h2')}</div></article>
     <div class="c-band"><p>More than three thousand harbours trust our beacons, and a new one joins the family every single week.</p></div>
     <div class="c-foot"><p>Lamp House, 7 Quay Street</p><p>+44 1326 555 010</p><p>© 2026 All rights reserved</p></div>`,
  ),
  chrome: [
    ...MENU,
    'More than three thousand harbours trust our beacons, and a new one joins the family every single week.',
    '+44 1326 555 010',
    'Lamp House, 7 Quay Street',
  ],
});

export const TEMPLATES: Record<string, Template> = {
  'a WordPress page with widgets and comments': wordPress,
  'a plain static page': plainStatic,
  'divs without any list markup': divsOnly,
  'bold titles and line breaks': lineBreaks,
  'nested tables of 2003': tables2003,
  'a page builder with a widget for each line': elementor,
  'a closed accordion': accordion,
  'one form around the whole page': aspNetForm,
  'an application shell whose ad is in JSON-LD': jsonLdShell,
  'a job board with an estimate and similar jobs': boardWithData,
  microdata: microdata,
  'an ad in two columns': sideBySide,
  'a page saved with a dialog open': openDialog,
  "an article between the site's own promises": promos,
  'broken HTML without html and body': broken,
};
