// Menus: each opens below its button, inside the window, and closes once something of it was chosen.

const GAP = 4 // pixels between a button and its menu

/** Put an open menu below its button, or above it where there is no room. */
export function put(menu, button) {
  const { left, right, bottom, top } = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const x = left + width > innerWidth - GAP ? right - width : left
  const y = bottom + GAP + height > innerHeight ? top - GAP - height : bottom + GAP
  menu.style.left = `${Math.max(GAP, x)}px`
  menu.style.top = `${Math.max(GAP, y)}px`
}

/** Let a menu (an element with `popover` and an id) follow the button that opens it. */
export function attach(menu, button) {
  button.setAttribute("aria-haspopup", "true")
  menu.addEventListener("toggle", ({ newState }) => {
    button.setAttribute("aria-expanded", String(newState === "open"))
    if (newState === "open") put(menu, button)
  })
  menu.addEventListener("click", ({ target }) => target.closest("a, button") && menu.hidePopover())
  addEventListener("scroll", () => menu.matches(":popover-open") && menu.hidePopover(), { passive: true })
}

for (const button of document.querySelectorAll("[popovertarget]")) {
  const menu = document.getElementById(button.getAttribute("popovertarget"))
  if (menu?.matches(".menu")) attach(menu, button)
}
