import type { Rule, Source } from './source'

/**
 * A class is defined in one stylesheet. All of them share one page once their screens have been
 * visited: a second definition elsewhere changes a screen that nobody was working on.
 */
export const classesHaveOneHome: Rule = (sources) => {
  const homes = new Map<string, string>()
  return sources
    .filter(({ path }) => path.startsWith('web/src/') && path.endsWith('.css'))
    .flatMap((source) =>
      [...new Set(classesDefinedIn(source))].flatMap((name) => {
        const home = homes.get(name)
        if (home === undefined) homes.set(name, source.path)
        return home === undefined
          ? []
          : [
              `${source.path} defines .${name}, which ${home} defines already: name it for its place`,
            ]
      }),
    )
}

/** Classes that stand alone as a selector. On paper, a sheet may put away what others show. */
const classesDefinedIn = ({ text }: Source): string[] =>
  [...withoutPrint(text.replace(COMMENT, '')).matchAll(SELECTORS)].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => ALONE.exec(selector.trim())?.[1] ?? []),
  )

const COMMENT = /\/\*[\s\S]*?\*\//g
const SELECTORS = /(?:^|[{};])\s*([^{};@]+)\{/g
const ALONE = /^\.([\w-]+)$/

/** Formatted sheets close an at-rule with a brace at the beginning of a line. */
const withoutPrint = (text: string): string => text.replace(/^@media print \{[\s\S]*?^\}/gm, '')
