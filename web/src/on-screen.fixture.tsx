import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { i18n } from './i18n/language'

/** Without words loaded each key stands for its words. */
const KEYS = setupI18n({ locale: 'zh', messages: { zh: {} } })

/** The markup of something with the key of each of its words in their place. */
export const inKeys = (drawn: ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={KEYS}>{drawn}</I18nProvider>)

/** The markup of something as readers of Chinese have it. */
export function inChinese(drawn: ReactNode): string {
  if (i18n.locale !== 'zh') i18n.activate('zh')
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{drawn}</I18nProvider>)
}

/** What a hook gives to a component that is drawn once; words are their keys. */
export function onScreen<Given>(hook: () => Given): Given {
  const given: Given[] = []
  renderToString(
    <I18nProvider i18n={KEYS}>
      <QueryClientProvider client={new QueryClient()}>
        <Drawn draw={() => void given.push(hook())} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  const [first] = given
  if (first === undefined) throw new Error('nothing was drawn')
  return first
}

function Drawn({ draw }: { draw: () => void }) {
  draw()
  return null
}
