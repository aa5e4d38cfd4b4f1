/**
 * The formula language and what the server makes of it, loaded when a formula is opened. What is
 * seen here while typing is what the server will say, for it is the same code.
 */
const load = async () => {
  const [{ complete, isFreeName }, { checked, decide, declarationsOf }] = await Promise.all([
    import('@bylaw/formula'),
    import('@bylaw/rules-formula'),
  ])
  return { complete, isFreeName, checked, decide, declarationsOf }
}

export type Language = Awaited<ReturnType<typeof load>>
export type Rules = Parameters<Language['decide']>[0]
export type Declarations = ReturnType<Language['declarationsOf']>
export type Refused = Extract<ReturnType<Language['checked']>, { readonly ok: false }>['refusal']

let loading: ReturnType<typeof load> | undefined

/** The language, asked for once; a failure is not kept, so that the next try may succeed. */
export function formulaLanguage(): ReturnType<typeof load> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
