/** Names that someone wrote in a row: by commas of either kind, 、 or lines; each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]
