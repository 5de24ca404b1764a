// The search of the site: Pagefind's own interface, in the page's place for it.
new PagefindUI({ element: "#search", showImages: false, showSubResults: true });
