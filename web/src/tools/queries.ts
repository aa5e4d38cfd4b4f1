import type {
  DeskRuleChange,
  DeskRuleVersion,
  DeskRuleView,
  FilledTemplate,
  KnownTags,
  Language,
  MacroChange,
  MacroPreview,
  MacroView,
  NewDeskRule,
  NewMacro,
  NewSavedView,
  NewTemplate,
  SavedView,
  SavedViewChange,
  TemplateChange,
  TemplateView,
  TicketStates,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

interface All<Item> {
  readonly items: readonly Item[]
}

/** A template that can be put in. */
export interface PutIn extends Omit<FilledTemplate, 'templateId'> {
  readonly id: string
  /** What is put away is not offered. */
  readonly active: true
}

/** What people work with at the desk. */
export const toolQueries = {
  templates: () =>
    queryOptions({
      queryKey: ['tools', 'templates'],
      queryFn: () => api.read<All<TemplateView>>('/v1/templates').then(({ items }) => items),
      staleTime: 60_000,
    }),
  /** As they read on a ticket just now. */
  templatesOn: (ticketId: string, language: Language) =>
    queryOptions({
      queryKey: ['tools', 'templates', ticketId, language],
      queryFn: async (): Promise<PutIn[]> => {
        const path = `/v1/tickets/${encodeURIComponent(ticketId)}/templates` as const
        const { items } = await api.read<All<FilledTemplate>>(path, { language })
        return items.map(({ templateId, ...read }) => ({ ...read, id: templateId, active: true }))
      },
      gcTime: 0,
    }),
  macros: () =>
    queryOptions({
      queryKey: ['tools', 'macros'],
      queryFn: () => api.read<All<MacroView>>('/v1/macros').then(({ items }) => items),
      staleTime: 60_000,
    }),
  rules: () =>
    queryOptions({
      queryKey: ['tools', 'rules'],
      queryFn: () => api.read<All<DeskRuleView>>('/v1/desk-rules').then(({ items }) => items),
      staleTime: 60_000,
    }),
  ruleVersions: (ruleId: string) =>
    queryOptions({
      queryKey: ['tools', 'rules', ruleId, 'versions'],
      queryFn: () =>
        api
          .read<All<DeskRuleVersion>>(`/v1/desk-rules/${encodeURIComponent(ruleId)}/versions`)
          .then(({ items }) => items),
    }),
  states: () =>
    queryOptions({
      queryKey: ['tools', 'states'],
      queryFn: () => api.read<TicketStates>('/v1/ticket-states').then(({ items }) => items),
      staleTime: 60_000,
    }),
  tags: (typed = '') =>
    queryOptions({
      queryKey: ['tools', 'tags', typed],
      queryFn: () =>
        api.read<KnownTags>('/v1/ticket-tags', { q: typed }).then(({ items }) => items),
      staleTime: 30_000,
    }),
  views: () =>
    queryOptions({
      queryKey: ['tools', 'views'],
      queryFn: () => api.read<All<SavedView>>('/v1/saved-views').then(({ items }) => items),
      staleTime: 60_000,
    }),
  /** What a macro would do to a ticket as it is at a version. */
  preview: (ticketId: string, version: number, macroId: string, language: Language) =>
    queryOptions({
      queryKey: ['ticket', ticketId, 'macro', macroId, version, language],
      queryFn: () =>
        api.read<MacroPreview>(
          `/v1/tickets/${encodeURIComponent(ticketId)}/macros/${encodeURIComponent(macroId)}`,
          { language },
        ),
      staleTime: 0,
      gcTime: 0,
    }),
}

export const addTemplate = (wish: NewTemplate, command: CommandId): Promise<TemplateView> =>
  api.post('/v1/templates', wish, { command })
export const changeTemplate = (
  { id, version }: TemplateView,
  wish: TemplateChange,
): Promise<TemplateView> => api.patch(`/v1/templates/${encodeURIComponent(id)}`, wish, { version })
export const addMacro = (wish: NewMacro, command: CommandId): Promise<MacroView> =>
  api.post('/v1/macros', wish, { command })
export const changeMacro = ({ id, version }: MacroView, wish: MacroChange): Promise<MacroView> =>
  api.patch(`/v1/macros/${encodeURIComponent(id)}`, wish, { version })

export const addSavedView = (wish: NewSavedView, command: CommandId): Promise<SavedView> =>
  api.post('/v1/saved-views', wish, { command })
export const changeSavedView = (
  { id, version }: SavedView,
  wish: SavedViewChange,
): Promise<SavedView> => api.patch(`/v1/saved-views/${encodeURIComponent(id)}`, wish, { version })

export const addDeskRule = (wish: NewDeskRule, command: CommandId): Promise<DeskRuleView> =>
  api.post('/v1/desk-rules', wish, { command })
export const changeDeskRule = (
  { id, version }: DeskRuleView,
  wish: DeskRuleChange,
): Promise<DeskRuleView> => api.patch(`/v1/desk-rules/${encodeURIComponent(id)}`, wish, { version })
