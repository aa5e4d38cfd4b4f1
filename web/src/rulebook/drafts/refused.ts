import type { QueryClient } from '@tanstack/react-query'

const keyOf = (draftId: string) => ['refused-draft', draftId]

/** Keeps why a draft was not accepted, so that its editor can show it where it belongs. */
export const keepRefusal = (client: QueryClient, draftId: string, error: unknown): void =>
  void client.setQueryData(keyOf(draftId), error)

/** Why the draft was refused when it was submitted last; undefined when it was not. */
export const keptRefusal = (client: QueryClient, draftId: string): unknown =>
  client.getQueryData(keyOf(draftId))
