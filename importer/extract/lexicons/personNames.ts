import {listed} from './words.ts'
import {LISTED} from './wordTable.ts'

/** A name that women or men are given somewhere. */
export function isGivenName(word: string): boolean {
  return (listed(word.toLowerCase()) & (LISTED.female | LISTED.male)) !== 0
}

/** A given or a family name in the widest list; it holds common words too, so it only supports other evidence. */
export function isPersonName(word: string): boolean {
  return isListedName(word) || (MARKED.test(word) && isListedName(withoutMarks(word)))
}

/** The gender of those who bear a given name, where the lists of several languages agree. */
export function genderOf(givenName: string): 'female' | 'male' | undefined {
  const traits = listed(givenName.toLowerCase())
  if (traits & LISTED.female) return 'female'
  return traits & LISTED.male ? 'male' : undefined
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
    'Chan Cheung Wong Leung Lau Kwok Yip Tse Fung Chow Chiu Chiang Hsieh Hsu Hung Kuo Tsang Tung Yeung Yuen Mak Mok Hui ' +
    'Kwan Lui Poon Siu Szeto Yiu Chu ' +
    'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Shin Seo Kwon Hwang Ahn Oh Yoo Moon Ryu Ri Pak Roh Noh ' +
    'Ban Bae Baek Bong Cha Chae Chun Chung Heo Huh Hur Hyun Jeon Joo Koo Kwak Nam Rhee Seok Shim Sohn Son Suh Sung Woo Yeo Yi Yum ' +
    'Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong'
  ).split(' '),
)

export const eastAsianFamilyNames: readonly string[] = [...EAST_ASIAN_FAMILY_NAMES]

export function isEastAsianFamilyName(word: string): boolean {
  return EAST_ASIAN_FAMILY_NAMES.has(word)
}

function isListedName(word: string): boolean {
  return (listed(word) & LISTED.personName) !== 0
}

/** Any letter that may have a mark; all others are what they are without. */
const MARKED = /[^\0-\x7f]/

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
