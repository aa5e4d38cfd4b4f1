import { isCode, isTest, type Rule } from './source'

/** One name for one thing: the word we use, and words that would name it a second time. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  应发: ['实发'],
  企业所有者: ['公司管理员', '企业管理员', '公司负责人', '公司的负责人'],
  受理: ['领取工单', '认领'],
  分派: ['指派', '派单'],
  野外补助: ['野外津贴', '野外补贴'],
  岗位补助费: ['岗位补贴', '岗位津贴'],
  计件提成: ['计件工资'],
  按天计酬: ['计日工', '日工资'],
  包安装: ['整体安装'],
  现行制度: ['在用制度'],
  工作时间: ['}工时', '} 工时'],
  加载失败: ['没能读取'],
  操作失败: ['没有成功'],
  无法连接: ['连不上'],
}

/** Clauses keep the words that are printed. */
const PRINTED = /^packages\/packs\/src\/r\d{2}\/clauses/

/** What people read calls one thing by one name; `docs/terms.md` says which. */
export const termsAreKept: Rule = (sources) =>
  sources
    .filter((source) => isCode(source) && !isTest(source))
    .filter(({ path }) => /^(web|workers|packages)\//.test(path) && !PRINTED.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          Object.entries(TERMS).flatMap(([term, others]) =>
            others
              .filter((other) => withoutQuotations(line).includes(other))
              .map((other) => `${path}:${index + 1} says ${other}: write ${term}`),
          ),
        ),
    )

/** A quotation keeps the words it quotes. */
const withoutQuotations = (line: string): string => line.replace(/“[^”]*”/g, '')
