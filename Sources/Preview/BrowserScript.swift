import Output

/// What the preview puts behind a page, and the script that keeps it up to date.
enum BrowserScript {
  /// Stands between the bytes that a build would write and what the preview adds.
  static let mark = "<!-- preview: what follows is not part of the page -->\n"

  /// What is sent behind the bytes of a page.
  static func appendix(_ notice: Notice) -> String {
    var out = ByteWriter(capacity: 1_024)
    out.write(raw: mark)
    out.write("<vitrine-preview data-notice=\"")
    out.escape(notice.json())
    out.write("\">")
    // Seen without the script too, and kept apart from the styles of the page.
    out.write("<template shadowrootmode=\"open\"><style>")
    out.write(bannerCSS)
    out.write("</style>")
    if let banner = notice.banner {
      out.write("<p role=\"note\">")
      out.escape(banner)
      out.write("</p>")
    }
    out.write("</template></vitrine-preview><script src=\"/_vitrine/preview.js\"></script>\n")
    return String(decoding: out.finish(), as: UTF8.self)
  }

  private static let bannerCSS: StaticString = """
    [role=note]{position:fixed;inset:auto 0 0 0;z-index:2147483000;margin:0;padding:.6rem 1rem;\
    font:600 1rem/1.4 system-ui,sans-serif;text-align:center;background:#fd0;color:#111;\
    border-top:3px solid #111}
    """

  /// The script. It reloads the page when its bytes are others, keeps the place on it, exchanges
  /// a style sheet without a reload, and shows what is wrong. It listens only while the page can
  /// be seen: a browser holds no more than six connections to one server.
  static let text: StaticString = #"""
    (() => {
      "use strict";
      const host = document.querySelector("vitrine-preview");
      if (!host) return;
      const notice = JSON.parse(host.dataset.notice);
      const root = host.shadowRoot || host.attachShadow({ mode: "open" });
      const page = location.pathname;
      const kept = "vitrine-preview:" + page;
      let source, reloading = false, dismissed = "";

      // The place on the page and the opened details, over a reload.
      const details = () => [...document.querySelectorAll("details")];
      function keep() {
        const open = details().map((item) => item.open);
        sessionStorage.setItem(kept, JSON.stringify({ x: scrollX, y: scrollY, open }));
      }
      function restore() {
        const saved = sessionStorage.getItem(kept);
        if (!saved) return;
        sessionStorage.removeItem(kept);
        const { x, y, open } = JSON.parse(saved);
        details().forEach((item, index) => { item.open = open[index] ?? item.open; });
        const move = () => scrollTo({ left: x, top: y, behavior: "instant" });
        move();
        addEventListener("load", move, { once: true });
      }

      // What is wrong: over the page where it is the page's own, else in a corner.
      const style = document.createElement("style");
      style.textContent = `
        :host { all: initial; }
        .errors, .remarks { position: fixed; z-index: 2147483001; box-sizing: border-box;
          font: 1rem/1.5 system-ui, sans-serif; color: #f6f6f6; background: #1d1d24; }
        .errors { inset: 0; overflow: auto; padding: 2rem clamp(1rem, 5vw, 4rem);
          background: rgb(22 22 28 / .97); }
        h1 { font-size: 1.25rem; margin: 0 0 .5rem; color: #ffb3ad; }
        p { margin: 0 0 1rem; }
        pre { font: .9375rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; margin: 0;
          white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
        .errors pre { background: #000; border-left: .3rem solid #ff6b61; padding: 1rem; }
        .remarks { right: 1rem; bottom: calc(1rem + var(--raised, 0px));
          max-width: min(48rem, calc(100vw - 2rem));
          border-radius: .4rem; box-shadow: 0 0 0 2px #fff; }
        summary { padding: .35rem .9rem; cursor: pointer; }
        .remarks pre { max-height: 60vh; overflow: auto; padding: 0 .9rem .9rem; }
        button { font: inherit; padding: .3rem .9rem; margin: 1rem 0 0; cursor: pointer; }
        :focus-visible { outline: 3px solid #fd0; outline-offset: 2px; }
        @media print { .errors, .remarks { display: none; } }`;
      root.append(style);
      // The banner lies over the foot of the page, which gets room below; the corner stands on it.
      let banner = root.querySelector("[role=note]");
      function makeRoom() {
        const height = banner ? banner.offsetHeight : 0;
        document.body.style.marginBottom = height ? `${height}px` : "";
        host.style.setProperty("--raised", `${height}px`);
      }
      addEventListener("resize", makeRoom);
      function element(tag, text, name) {
        const made = document.createElement(tag);
        made.textContent = text;
        if (name) made.className = name;
        return made;
      }
      function showBanner(text) {
        if ((banner ? banner.textContent : "") !== text) {
          if (banner) banner.remove();
          banner = text ? element("p", text) : null;
          if (banner) {
            banner.setAttribute("role", "note");
            root.append(banner);
          }
        }
        makeRoom();
      }
      function show(now) {
        root.querySelectorAll(".errors, .remarks").forEach((old) => old.remove());
        showBanner(now.banner);
        if (now.errors && now.errors !== dismissed) {
          const over = element("section", "", "errors");
          over.setAttribute("role", "alertdialog");
          over.setAttribute("aria-label", "Mistakes on this page");
          const hide = element("button", "Show the page behind (Escape)");
          hide.addEventListener("click", () => dismiss());
          over.append(
            element("h1", "This page cannot be built"),
            element("p", "Mend the file and save it: this goes away by itself."),
            element("pre", now.errors), hide);
          root.append(over);
        } else if (now.errors || now.summary || lost) {
          const corner = element("details", "", "remarks");
          const first = lost ? "The preview has stopped"
            : now.errors ? "This page cannot be built" : now.summary;
          corner.append(element("summary", first),
            element("pre", lost ? "Start it again with `vitrine serve`; this page follows."
              : now.errors || now.remarks));
          root.append(corner);
        }
        if (!now.errors) dismissed = "";
      }

      function dismiss() {
        dismissed = last.errors;
        show(last);
      }
      addEventListener("keydown", (event) => {
        if (event.key === "Escape" && root.querySelector(".errors")) dismiss();
      });

      function exchangeStyle(address) {
        const old = [...document.querySelectorAll("link[rel~=stylesheet]")]
          .find((link) => /assets\/style\.[0-9a-f]+\.css$/.test(link.getAttribute("href") || ""));
        if (!old || !address) return;
        const next = old.cloneNode();
        next.setAttribute("href", old.getAttribute("href")
          .replace(/assets\/style\.[0-9a-f]+\.css$/, address));
        next.addEventListener("load", () => old.remove(), { once: true });
        old.after(next);
      }
      function refresh(files) {
        for (const image of document.images) {
          const address = new URL(image.src, location.href);
          if (!files.includes(decodeURIComponent(address.pathname).slice(1))) continue;
          address.searchParams.set("preview", Date.now());
          image.src = address.href;
        }
      }

      let lost = false, last = notice;
      function take(now) {
        lost = false;
        last = now;
        if (now.style !== notice.style) {
          exchangeStyle(now.style);
          notice.style = now.style;
        }
        show(now);
        if (now.errors || reloading) return;
        if (now.version !== notice.version) {
          reloading = true;
          keep();
          location.reload();
        } else if (now.files.length) {
          refresh(now.files);
        }
      }
      function listen() {
        if (source || document.hidden) return;
        source = new EventSource("/_vitrine/events?page=" + encodeURIComponent(page));
        source.onmessage = (event) => take(JSON.parse(event.data));
        source.onerror = () => {
          lost = true;
          show(last);
          // A refused stream is not tried again by the browser.
          if (source.readyState === EventSource.CLOSED) { leave(); setTimeout(listen, 1000); }
        };
      }
      function leave() {
        if (source) source.close();
        source = undefined;
      }
      document.addEventListener("visibilitychange", () => document.hidden ? leave() : listen());
      // A reload must not overtake a link that was followed in the same moment. A link that leads
      // to a download leaves the page where it is: the page listens again.
      addEventListener("beforeunload", () => { leave(); setTimeout(listen, 2000); });
      addEventListener("pagehide", leave);
      addEventListener("pageshow", listen);
      restore();
      show(notice);
      listen();
    })();

    """#
}
