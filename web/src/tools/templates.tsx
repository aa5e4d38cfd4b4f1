import type { TemplateView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconMessage2, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useLanguage, useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { toolQueries } from './queries'
import { ToolTabs } from './tabs'
import { TemplateDrawer } from './template-drawer'
import { textIn } from './text'
import { ToolList } from './tool-list'
import { toolWords } from './words'

/** Texts that are often sent: the company's and one's own. */
export function Templates() {
  const t = useWords(toolWords)
  const language = useLanguage()
  const templates = useQuery(toolQueries.templates())
  const [editing, setEditing] = useState<TemplateView | 'new'>()
  const add = () => setEditing('new')
  return (
    <>
      <ScreenHead title={t('tool.title')} tab={t('tool.templates')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('tool.add_template')}
        </Button>
      </ScreenHead>
      <ToolTabs here="templates" />
      <div className="area-body">
        <p className="area-lead">{t('tool.templates_lead')}</p>
        <Listed
          read={templates}
          none={
            <State
              icon={IconMessage2}
              title={t('tool.no_templates')}
              text={t('tool.no_templates_text')}
            >
              <Button onClick={add}>{t('tool.add_template')}</Button>
            </State>
          }
        >
          {(tools) => (
            <ToolList
              label={t('tool.templates')}
              about={t('tool.says')}
              says={({ text }) => textIn(text, language)}
              tools={tools}
              edit={setEditing}
            />
          )}
        </Listed>
      </div>
      {editing ? (
        <TemplateDrawer
          template={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}
