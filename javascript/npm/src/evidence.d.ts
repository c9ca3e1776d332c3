export interface Source {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly address: string;
  readonly date: string | null;
}

export interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly sources: readonly Source[];
}

/** What a rule says and what is known of it. */
export interface Explanation {
  readonly rule: string;
  readonly words: string;
  readonly facts: readonly Fact[];
}

/** What a rule says, and on which sources that rests; null where no rule of requests has this id. */
export function explain(rule: string): Explanation | null;
