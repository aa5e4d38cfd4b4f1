import type { SavedView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconLayoutList, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { useConditionText } from './condition-text'
import { toolQueries } from './queries'
import { ToolTabs } from './tabs'
import { ToolList } from './tool-list'
import { ViewDrawer } from './view-drawer'
import { toolWords } from './words'

/** Parts of the queue under names: the company's and one's own. */
export function Views() {
  const t = useWords(toolWords)
  const say = useConditionText()
  const views = useQuery(toolQueries.views())
  const [editing, setEditing] = useState<SavedView | 'new'>()
  const add = () => setEditing('new')
  return (
    <>
      <ScreenHead title={t('tool.title')} tab={t('tool.views')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('tool.add_view')}
        </Button>
      </ScreenHead>
      <ToolTabs here="views" />
      <div className="area-body">
        <p className="area-lead">{t('tool.views_lead')}</p>
        <Listed
          read={views}
          none={
            <State icon={IconLayoutList} title={t('tool.no_views')} text={t('tool.no_views_text')}>
              <Button onClick={add}>{t('tool.add_view')}</Button>
            </State>
          }
        >
          {(tools) => (
            <ToolList
              label={t('tool.views')}
              about={t('tool.shows')}
              says={({ conditions }) => say(conditions)}
              tools={tools}
              edit={setEditing}
            />
          )}
        </Listed>
      </div>
      {editing ? (
        <ViewDrawer
          view={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}
