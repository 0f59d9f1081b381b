import { meaningOf, saySimilar } from './similar.ts';

/** Questions asked so far. Each question's meaning is read once, however many others it is compared with. */
export class AskedQuestions {
  readonly #read = new Map<string, ReadonlySet<string>>();
  readonly #asked: ReadonlySet<string>[];

  constructor(questions: readonly string[] = []) {
    this.#asked = questions.map((question) => this.#meaning(question));
  }

  /** Adds a question, unless it or nearly the same one is among them. @returns whether it was new */
  add(question: string): boolean {
    const meaning = this.#meaning(question);
    if (this.#asked.some((other) => saySimilar(meaning, other))) return false;
    this.#asked.push(meaning);
    return true;
  }

  #meaning(question: string): ReadonlySet<string> {
    const known = this.#read.get(question) ?? meaningOf(question);
    this.#read.set(question, known);
    return known;
  }
}
