import type { FormContent, FormPreview, FormView } from '@bylaw/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

export const FORMS = ['forms'] as const

/** What the screens of forms read. */
export const formQueries = {
  forms: () =>
    queryOptions({
      queryKey: [...FORMS, 'list'],
      queryFn: async () => (await api.read<{ items: readonly FormView[] }>('/v1/forms')).items,
    }),
  form: (id: string) =>
    queryOptions({
      queryKey: [...FORMS, 'one', id],
      queryFn: () => api.read<FormView>(form(id)),
    }),
  /** How a form would look; what was seen last stays until the next is there. */
  preview: (content: FormContent) =>
    queryOptions({
      queryKey: [...FORMS, 'preview', content],
      queryFn: async () => (await api.post<FormPreview>('/v1/form-previews', content)).html,
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
}

const form = (id: string): `/v1/forms/${string}` => `/v1/forms/${encodeURIComponent(id)}`

export const addForm = (content: FormContent, command: CommandId): Promise<FormView> =>
  api.post('/v1/forms', content, { command })

export const changeForm = (
  { id, version }: Pick<FormView, 'id' | 'version'>,
  content: FormContent,
): Promise<FormView> => api.put(form(id), content, { version })
