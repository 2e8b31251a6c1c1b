extension ProgressWords {
  static let german = ProgressWords(
    percent: { "\($0) %" },
    rows: germanRows,
    rate: { germanRows($0) + "/s" },
    elapsed: { "\($0) s" },
    left: {
      $0 < 60 ? "noch ~\($0) s" : $0 < 3600 ? "noch ~\($0 / 60) min" : "noch ~\($0 / 3600) h"
    },
    copying: "Ablage wird kopiert",
    checkingCopy: "Kopie wird geprüft",
    checkingStore: "Ablage wird geprüft",
    notWhole: "vor dem Ende abgebrochen",
    stopped: { job in
      switch job {
      case .load: "Abgebrochen. Geladenes bleibt; den Rest lädt derselbe Aufruf noch einmal."
      case .generate:
        "Abgebrochen. Die genannten Dateien sind ganz; den Rest erzeugt derselbe Aufruf."
      case .backUp: "Abgebrochen. Es gibt keine Kopie; bitte noch einmal sichern."
      case .restore: "Abgebrochen. Die Ablage ist, wie sie war; bitte noch einmal zurückholen."
      case .retention: "Abgebrochen. Gelöschte bleiben gelöscht; derselbe Aufruf löscht den Rest."
      case .check: "Vor dem Ende abgebrochen, es ist also nichts bekannt. Bitte noch einmal prüfen."
      case .demo: "Beim Laden der Beispielhotels abgebrochen. Bitte demo noch einmal starten."
      }
    }
  )

  @Sendable private static func germanRows(_ number: Int) -> String {
    grouped(number, ".") + (number == 1 ? " Zeile" : " Zeilen")
  }
}
