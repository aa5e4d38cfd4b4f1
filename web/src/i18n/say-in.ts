import type { Language } from '@bylaw/contract'
import type { Dictionary, Say } from './define-words'

/**
 * Says plain messages in a given language: for formatting, which is told its language and listens
 * to no component. It inserts values and knows no plurals.
 */
export const sayIn =
  <Area extends Dictionary>(area: Area, language: Language): Say<Area> =>
  (id, ...[values]) => {
    const [zh = '', en = ''] = area[id] ?? []
    return (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (_, name: string) =>
      String((values as Readonly<Record<string, string | number>> | undefined)?.[name] ?? ''),
    )
  }
