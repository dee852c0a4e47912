// The interactive parts of a page: each `data-widget="name"` is filled by widgets/name.js.

for (const place of document.querySelectorAll("[data-widget]")) {
  import(`./widgets/${place.dataset.widget}.js`).then(({ mount }) => mount(place), (error) => console.error(error))
}
