import type { AppInPage } from '@/lib/model/app'
import { chatGptInPage } from './chatgpt'
import { excelInPage } from './excel'
import { powerBiInPage } from './power-bi'
import { sheetsInPage } from './sheets'
import { tableauInPage } from './tableau'

/** The tools whose pages tell more than their address: all that a page's script learns of tools. */
export const IN_PAGE: readonly AppInPage[] = [sheetsInPage, excelInPage, powerBiInPage, chatGptInPage, tableauInPage]
