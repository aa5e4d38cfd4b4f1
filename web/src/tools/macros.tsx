import type { MacroView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBolt, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { useActionText } from './action-text'
import { MacroDrawer } from './macro-drawer'
import { toolQueries } from './queries'
import { ToolTabs } from './tabs'
import { ToolList } from './tool-list'
import { toolWords } from './words'

/** Steps that go together: the company's and one's own. */
export function Macros() {
  const t = useWords(toolWords)
  const language = useLanguage()
  const macros = useQuery(toolQueries.macros())
  const say = useActionText((macros.data ?? []).flatMap(({ actions }) => actions))
  const [editing, setEditing] = useState<MacroView | 'new'>()
  const add = () => setEditing('new')
  return (
    <>
      <ScreenHead title={t('tool.title')} tab={t('tool.macros')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('tool.add_macro')}
        </Button>
      </ScreenHead>
      <ToolTabs here="macros" />
      <div className="area-body">
        <p className="area-lead">{t('tool.macros_lead')}</p>
        <Listed
          read={macros}
          none={
            <State icon={IconBolt} title={t('tool.no_macros')} text={t('tool.no_macros_text')}>
              <Button onClick={add}>{t('tool.add_macro')}</Button>
            </State>
          }
        >
          {(tools) => (
            <ToolList
              label={t('tool.macros')}
              about={t('tool.does')}
              says={({ actions }) => formatList(actions.map(say), language)}
              tools={tools}
              edit={setEditing}
            />
          )}
        </Listed>
      </div>
      {editing ? (
        <MacroDrawer
          macro={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}
