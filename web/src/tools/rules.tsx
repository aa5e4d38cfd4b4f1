import type { DeskRuleView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconRobot } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { toolQueries } from './queries'
import { RuleDrawer } from './rule-drawer'
import { RuleSays } from './rule-says'
import { RuleVersions } from './rule-versions'
import { ruleWords } from './rule-words'
import { ToolTabs } from './tabs'
import { ToolList } from './tool-list'
import { toolWords } from './words'

/** What the desk does by itself. Everyone may read why; managers write it. */
export function Rules() {
  const t = useWords(ruleWords)
  const tool = useWords(toolWords)
  const mayWrite = useMay()('tool.share')
  const rules = useQuery(toolQueries.rules())
  const [editing, setEditing] = useState<DeskRuleView | 'new'>()
  const [reading, setReading] = useState<DeskRuleView>()
  const add = mayWrite ? () => setEditing('new') : undefined
  return (
    <>
      <ScreenHead title={tool('tool.title')} tab={t('rule.rules')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('rule.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <ToolTabs here="rules" />
      <div className="area-body">
        <p className="area-lead">{t('rule.lead')}</p>
        <p className="area-lead">{t('rule.guard')}</p>
        <Listed
          read={rules}
          none={
            <State icon={IconRobot} title={t('rule.none')} text={t('rule.none_text')}>
              {add ? <Button onClick={add}>{t('rule.add')}</Button> : null}
            </State>
          }
        >
          {(tools) => (
            <ToolList
              label={t('rule.rules')}
              about={t('rule.does')}
              says={(rule) => <RuleSays rule={rule} />}
              tools={tools}
              edit={setEditing}
              versions={setReading}
            />
          )}
        </Listed>
      </div>
      {reading ? <RuleVersions rule={reading} close={() => setReading(undefined)} /> : null}
      {editing ? (
        <RuleDrawer
          rule={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}
