import { Button, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core'
import { commonWords } from '../common/words'
import { formatZone } from '../format/zone'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { useOverlays } from '../shell/overlays'
import { ScreenHead } from '../shell/screen'
import { useSpeak } from '../shell/use-speak'
import { shellWords } from '../shell/words'
import { useShortcutsOn } from '../shortcuts/use-shortcuts'
import { NoticeSettings } from './notices'
import { Row } from './row'
import { settingsWords } from './words'
import './settings.css'

const THEMES = ['auto', 'light', 'dark'] as const

/** What is each reader's own: language, theme, shortcuts. */
export function SettingsScreen() {
  const t = useWords(settingsWords)
  const shell = useWords(shellWords)
  const common = useWords(commonWords)
  const may = useMay()
  const { person, company } = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const language = useLanguage()
  const speak = useSpeak()
  const [shortcuts, setShortcuts] = useShortcutsOn()
  const { show } = useOverlays()
  return (
    <>
      <ScreenHead title={t('settings.title')} />
      <div className="screen-body settings">
        <section>
          <h2>{t('settings.you')}</h2>
          <dl>
            <Row name={t('settings.name')}>{person.name}</Row>
            <Row name={t('settings.email')}>{person.email}</Row>
            <Row name={t('settings.role')}>{common(`common.role_${person.role}`)}</Row>
            <Row name={t('settings.company')}>{company.name}</Row>
            <Row name={t('settings.zone')}>
              {formatZone(company.zone, language, Date.now())} <small>{company.zone}</small>
            </Row>
          </dl>
        </section>
        <section>
          <h2>{t('settings.look')}</h2>
          <dl>
            <Row name={t('settings.theme')} hint={t('settings.theme_text')}>
              <SegmentedControl
                aria-label={t('settings.theme')}
                value={colorScheme}
                onChange={(next) => {
                  const scheme = THEMES.find((each) => each === next)
                  if (scheme) setColorScheme(scheme)
                }}
                data={THEMES.map((each) => ({ value: each, label: shell(`shell.theme_${each}`) }))}
              />
            </Row>
            <Row name={t('settings.language')} hint={t('settings.language_text')}>
              <SegmentedControl
                aria-label={t('settings.language')}
                value={language}
                onChange={(next) => speak(next === 'en' ? 'en' : 'zh')}
                data={[
                  { value: 'zh', label: common('common.language_zh') },
                  { value: 'en', label: common('common.language_en') },
                ]}
              />
            </Row>
          </dl>
        </section>
        {may('notice.read') ? <NoticeSettings /> : null}
        <section>
          <h2>{t('settings.keyboard')}</h2>
          <dl>
            <Row name={t('settings.shortcuts')} hint={t('settings.shortcuts_text')}>
              <Switch
                aria-label={t('settings.shortcuts')}
                checked={shortcuts}
                onChange={(event) => setShortcuts(event.currentTarget.checked)}
              />
            </Row>
          </dl>
          <Button variant="default" onClick={() => show('keys')}>
            {t('settings.sheet')}
          </Button>
        </section>
      </div>
    </>
  )
}
