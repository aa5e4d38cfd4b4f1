type Draft =
  | { readonly ok: true; readonly value: unknown }
  /** Where it stops being JSON; undefined where the browser does not say. */
  | { readonly ok: false; readonly at: Place | undefined }

export interface Place {
  readonly line: number
  readonly column: number
}

/** The rules a person has typed, or the place up to which they are JSON. */
export function rulesFromText(text: string): Draft {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, at: placeIn(text, error instanceof Error ? error.message : '') }
  }
}

/** Browsers tell the place as `position 12` or as `line 2 column 3`, the rest in their own words. */
function placeIn(text: string, message: string): Place | undefined {
  const spoken = /line (\d+) column (\d+)/.exec(message)
  if (spoken) return { line: Number(spoken[1]), column: Number(spoken[2]) }
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined)
    return /end of|Unexpected EOF/i.test(message) ? endOf(text) : undefined
  return endOf(text.slice(0, Number(position)))
}

const endOf = (text: string): Place => {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
