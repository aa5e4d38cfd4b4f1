/** An instant as the API writes it: `2026-11-02T01:00:00.000Z`. */
export const instantText = (atMs: number): string => new Date(atMs).toISOString()
