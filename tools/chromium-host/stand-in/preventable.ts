/** What a listener gets when it may prevent what is about to happen. */
export function preventable<Facts extends object>(facts: Facts) {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
