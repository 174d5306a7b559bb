const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** Whether the text has `*`, `?` or their escape `~`. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/**
 * `?` is any one character, `*` any number of them, `~` takes the next sign literally; the whole text must match,
 * without regard to case. `anchored: false` looks for it anywhere.
 * Source: support.microsoft.com "Using wildcard characters in searches".
 */
export function wildcardPattern(pattern: string, anchored = true): RegExp {
  const body = pattern.replace(
    /~([*?~])|([*?])|([^*?~]+|~)/g,
    (_match, escaped?: string, wild?: string, plain?: string) => {
      if (escaped !== undefined) return escaped.replace(SPECIAL, '\\$&');
      if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return (plain ?? '').replace(SPECIAL, '\\$&');
    },
  );
  return new RegExp(anchored ? `^${body}$` : body, 'iu');
}
