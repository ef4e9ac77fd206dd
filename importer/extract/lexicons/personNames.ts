import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import given from './givenNames.generated.json' with {type: 'json'}

const female = new Set(given.female.split(' '))
const male = new Set(given.male.split(' '))
const anyName = new Set(namesOf('humannames/list.txt'))

/** A name that women or men are given somewhere. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase()
  return female.has(lower) || male.has(lower)
}

/** A given or a family name in the widest list; it holds common words too, so it only supports other evidence. */
export function isPersonName(word: string): boolean {
  return anyName.has(word) || anyName.has(withoutMarks(word))
}

/** The gender of those who bear a given name, where the lists of several languages agree. */
export function genderOf(givenName: string): 'female' | 'male' | undefined {
  const lower = givenName.toLowerCase()
  if (female.has(lower)) return 'female'
  return male.has(lower) ? 'male' : undefined
}

/**
 * Family names of Chinese, Korean and Vietnamese, which come first. Two hundred of them cover nearly everybody there;
 * the commonest are here in the usual romanisations.
 */
const EAST_ASIAN_FAMILY_NAMES = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng ' +
    'Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lü Jia Xia Xi ' +
    'Zhong Tan Jin Fan Fang Shi Liao Zou Xiong Bai Meng Qin Qiu Hou Mao Kong Wan Xue Yin Qian Lai Lei Hong Gu Gong Tsai ' +
    'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Shin Seo Kwon Hwang Ahn Oh Yoo Moon Ryu Ri Pak Roh Noh ' +
    'Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong'
  ).split(' '),
)

export const eastAsianFamilyNames: readonly string[] = [...EAST_ASIAN_FAMILY_NAMES]

export function isEastAsianFamilyName(word: string): boolean {
  return EAST_ASIAN_FAMILY_NAMES.has(word)
}

function namesOf(file: string): string[] {
  return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8').split(/\r?\n/)
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
