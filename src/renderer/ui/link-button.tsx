import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

interface AnchorProps extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  ref?: Ref<HTMLAnchorElement>
}

function AnchorButton(props: AnchorProps) {
  return <Button component="a" {...props} />
}

/** Looks like a button, goes to a route. */
export const LinkButton = createLink(AnchorButton)
