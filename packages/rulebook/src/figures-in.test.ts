import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { asWritten, figuresIn } from './figures-in'

describe('figures in Chinese are read', () => {
  test.each([
    ['基本工资 1,300.00 元', ['1300']],
    ['每米 0.50 元，另 10%', ['0.5', '10']],
    ['每月一次，两名，满二十五日', ['2', '25']],
    ['一千三百元，十日，三万元', ['1300', '10', '30000']],
    ['补助一千零五十元', ['1050']],
    ['一百零五元与一百五元', ['105', '150']],
    ['占百分之六十', ['60']],
    ['百分之百，百分之零点五，千分之三', ['100', '0.5', '3']],
    ['奖金两万五', ['25000']],
    ['两万零五十元', ['20050']],
    ['十二万三千四百五十六元', ['123456']],
    ['一亿二千万元', ['120000000']],
    ['一万亿元', ['1000000000000']],
    ['三分之二以上同意', ['2/3']],
    ['须 2/3 以上同意', ['2/3']],
    ['满十二个月', ['12']],
    ['十日内，二十人', ['10', '20']],
    ['一点五倍，两点二五倍', ['1.5', '2.25']],
    ['一点五万元', ['15000']],
    ['下午三点至五点十分', ['3', '5', '10']],
    ['二〇二六年', ['2026']],
    ['三五天', ['3', '5']],
    ['壹仟叁佰元整', ['1300']],
    ['１，３００．５０元', ['1300.5']],
    ['3万元，2.5万元，5千元', ['30000', '25000', '5000']],
    ['10千米，每千米 2 元', ['10', '2']],
    ['扣 -200 元，扣二百元，负数 −50', ['200', '50', '200']],
    ['200-500 元', ['200', '500']],
    ['万一迟到，四舍五入，提高百分点', []],
    ['见 R19.13 与 R-5', []],
    ['一人一次', []],
    ['2026/11/08', ['2026', '11', '8']],
  ])('%s', (zh, figures) => expect(figuresIn(words(zh, ''))).toEqual(figures))
})

describe('figures in English are read', () => {
  test.each([
    ['paid twice after two years, on one day', ['2', '2']],
    ['sixty per cent', ['60']],
    ['twenty-five days', ['25']],
    ['one hundred and fifty yuan', ['150']],
    ['two thousand one hundred and five', ['2105']],
    ['a hundred, a thousand', ['100', '1000']],
    ['between one hundred and two hundred', ['100', '200']],
    ['between two and three', ['2', '3']],
    ['eighteen, nineteen or ninety', ['18', '19', '90']],
    ['two thirds of them, three-quarters', ['2/3', '3/4']],
    ['one point five times', ['1.5']],
    ['3 thousand and 2.5 million', ['3000', '2500000']],
    ['a dozen', ['12']],
    ['five of ten', ['5', '10']],
    ['one of them, no one, someone, the third day', []],
    ['1,300.50 yuan and 10%', ['1300.5', '10']],
    ['minus 200', ['200']],
    ['see R19.13', []],
  ])('%s', (en, figures) => expect(figuresIn(words('', en))).toEqual(figures))
})

test('a figure is told the way its text has it', () => {
  const text = words('系数 1.0，另奖 1,300.00 元、二百元', 'a factor of 1, and 1300 more')
  expect(['1', '1300', '200', '7'].map(asWritten(text))).toEqual(['1.0', '1,300.00', '200', '7'])
})

test('digits without end are read once, however many', () => {
  const long = '7'.repeat(200_000)
  expect(figuresIn(words('', long))).toEqual([long])
  expect(figuresIn(words('', `${'7 '.repeat(50_000)}5 thousand`))).toHaveLength(50_001)
})
