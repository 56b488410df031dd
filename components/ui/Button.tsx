import type { ComponentProps } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface ButtonProps extends ComponentProps<'button'> {
  /** One primary a screen. "edge" only beside a primary, on the mentor's page. */
  variant?: 'primary' | 'quiet' | 'edge'
  icon?: IconName | undefined
  /** After the words: an arrow that leads on. */
  iconAfter?: IconName | undefined
}

/** A native button with words; a quiet one without an icon is underlined. */
export function Button({ variant = 'quiet', icon, iconAfter, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${variant} ${className}`.trim()} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  )
}
