import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

/** A reader of pages: HTML in, the main text out. */
export interface TextReader {
  name: string;
  read(html: string): Promise<string>;
}

const textOfHtml = (html: string): string => load(html.replace(/</g, ' <')).text();

/** The article extractors that people use today, each as its documentation shows it. */
export const RIVALS: readonly TextReader[] = [
  {
    name: 'readability + jsdom',
    read: async (html) => {
      const dom = new JSDOM(html, { url: 'https://example.com/', virtualConsole: new VirtualConsole() });
      const article = new Readability(dom.window.document).parse();
      dom.window.close();
      return `${article?.title ?? ''} ${textOfHtml(article?.content ?? '')}`;
    },
  },
  {
    name: 'readability + linkedom',
    read: async (html) => {
      const { document } = parseHTML(html);
      const article = new Readability(document as never).parse();
      return `${article?.title ?? ''} ${textOfHtml(article?.content ?? '')}`;
    },
  },
  {
    name: 'defuddle + linkedom',
    read: async (html) => {
      const { document } = parseHTML(html);
      const { title, content } = await Defuddle(document as never, 'https://example.com/');
      return `${title} ${textOfHtml(content)}`;
    },
  },
  {
    name: 'cheerio, no chrome',
    read: async (html) => {
      const $ = load(html);
      $('script, style, noscript, nav, header, footer, aside, form').remove();
      return $('body').text();
    },
  },
];
