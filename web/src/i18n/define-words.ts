import { i18n } from './language'

/** One text in Chinese and in English, as ICU messages. */
export type Pair = readonly [zh: string, en: string]
export type Dictionary = Readonly<Record<string, Pair>>

/**
 * Files the words of one area under its own prefix: `'queue.title': ['工单队列', 'Queue']`.
 * A missing language does not compile. What may be inserted is read off the Chinese text, which
 * never needs plurals: `'queue.waiting': ['{count} 单', '{count, plural, one {# ticket} …}']`.
 */
export function defineWords<const Area extends Dictionary>(words: Area): Area {
  const entries = Object.entries(words)
  i18n.load('zh', Object.fromEntries(entries.map(([id, [zh]]) => [id, zh])))
  i18n.load('en', Object.fromEntries(entries.map(([id, [, en]]) => [id, en])))
  return words
}

/** Names of the values a message inserts: `'剩 {left}'` takes `left`. */
export type ValuesOf<Message extends string> =
  Message extends `${string}{${infer Name}}${infer Rest}` ? NameOf<Name> | ValuesOf<Rest> : never
type NameOf<Text extends string> = Text extends `${infer Name},${string}` ? Name : Text

/** Says a message; one that inserts values does not compile without them. */
export type Say<Area extends Dictionary> = <Id extends keyof Area & string>(
  id: Id,
  ...values: ValuesOf<Area[Id][0]> extends never
    ? []
    : [values: Readonly<Record<ValuesOf<Area[Id][0]>, string | number>>]
) => string
