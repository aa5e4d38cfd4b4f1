import type {
  HeldLetters,
  LetterAcceptance,
  LetterAddition,
  LetterContent,
  LetterDecided,
  LetterDismissed,
  LetterView,
  MailSettingsChange,
  MailSettingsView,
  OutgoingMailView,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

/** What the mail screens read. */
export const mailQueries = {
  settings: () =>
    queryOptions({
      queryKey: ['mail', 'settings'],
      queryFn: () => api.read<MailSettingsView>('/v1/mail-settings'),
    }),
  letters: (state: LetterView['state'] | undefined) =>
    infiniteQueryOptions({
      queryKey: ['mail', 'letters', state ?? ''],
      queryFn: ({ pageParam }) =>
        api.read<Page<LetterView>>('/v1/letters', { state, cursor: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: 15_000,
    }),
  /** What a letter says; read again with the letters, whatever becomes of one. */
  content: (id: string) =>
    queryOptions({
      queryKey: ['mail', 'letters', 'content', id],
      queryFn: () => api.read<LetterContent>(letter(id)),
    }),
  /** Read again with the letters, whatever becomes of one. */
  held: () =>
    queryOptions({
      queryKey: ['mail', 'letters', 'how many are held'],
      queryFn: () => api.read<HeldLetters>('/v1/letters/held'),
      refetchInterval: 60_000,
    }),
  outgoing: () =>
    infiniteQueryOptions({
      queryKey: ['mail', 'outgoing'],
      queryFn: ({ pageParam }) =>
        api.read<Page<OutgoingMailView>>('/v1/outgoing-mails', { cursor: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: 15_000,
    }),
}

const letter = (id: string): `/v1/letters/${string}` => `/v1/letters/${encodeURIComponent(id)}`

export const acceptLetter = (
  { id, ...wish }: LetterAcceptance & { readonly id: string },
  command: CommandId,
): Promise<LetterDecided> => api.post(`${letter(id)}/acceptance`, wish, { command })

export const addLetter = (
  { id, ...wish }: LetterAddition & { readonly id: string },
  command: CommandId,
): Promise<LetterDecided> => api.post(`${letter(id)}/addition`, wish, { command })

export const dismissLetter = (id: string, command: CommandId): Promise<LetterDismissed> =>
  api.post(`${letter(id)}/dismissal`, {}, { command })

export const restoreLetter = (id: string, command: CommandId): Promise<LetterView> =>
  api.post(`${letter(id)}/restoration`, {}, { command })

export const letterPage = (id: string): string => `${letter(id)}/page`

export const rawLetter = (id: string): Promise<Blob> => api.file(`${letter(id)}/raw`)

export const changeMailSettings = (
  wish: MailSettingsChange,
  version: number,
): Promise<MailSettingsView> => api.put('/v1/mail-settings', wish, { version })
