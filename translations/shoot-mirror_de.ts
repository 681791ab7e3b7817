<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters.</source>
        <translation>Bearbeitet die Registry-Mirrors von Gardener-Shoot-Clustern.</translation>
    </message>
    <message>
        <source>Opens a window without a document.</source>
        <translation>Öffnet ein Fenster ohne Dokument.</translation>
    </message>
    <message>
        <source>Manifests to open, a window each. An archive of a node, a log or an error text is shown beside the first.</source>
        <translation>Zu öffnende Manifeste, je ein Fenster. Das Archiv eines Nodes, ein Log oder ein Fehlertext erscheint neben dem ersten.</translation>
    </message>
</context>
<context>
    <name>sme::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sme::AssistantController</name>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Set CA bundle</source>
        <translation>CA-Bundle setzen</translation>
    </message>
    <message>
        <source>The CA bundle is the Secret %1 now.</source>
        <translation>Das CA-Bundle ist jetzt das Secret %1.</translation>
    </message>
    <message>
        <source>Write the Secret</source>
        <translation>Secret schreiben</translation>
    </message>
</context>
<context>
    <name>sme::Banner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::BehaviourHelp</name>
    <message>
        <source>By digest, only a 404 or a network error leads on from the manifest to HEAD …/blobs/…; 401, 403, 429 and 5xx end the resolve step. Elsewhere any failure leads there.</source>
        <translation>Bei Digests führt nur ein 404 oder ein Netzwerkfehler vom Manifest weiter zu HEAD …/blobs/…; 401, 403, 429 und 5xx beenden den Resolve-Schritt. In anderen Versionen führt jeder Fehler dorthin.</translation>
    </message>
    <message>
        <source>The last host is asked again at once after 500, 503 and 504, as long as the status is another than before. Elsewhere it is asked once.</source>
        <translation>Der letzte Host wird nach 500, 503 und 504 sofort noch einmal gefragt, solange der Status ein anderer ist als zuvor. In anderen Versionen wird er einmal gefragt.</translation>
    </message>
    <message>
        <source>After 408, 429 and failed tokens a host is asked 5 times in all, at once. Elsewhere 6 times. Retry-After counts nowhere.</source>
        <translation>Nach 408, 429 und gescheiterten Tokens wird ein Host insgesamt 5-mal gefragt, sofort nacheinander. In anderen Versionen 6-mal. Retry-After zählt nirgends.</translation>
    </message>
    <message>
        <source>A host that sends no headers for 30 s is given up for the next one. Elsewhere a mute mirror hangs the pull.</source>
        <translation>Ein Host, der 30 s lang keine Header sendet, wird zugunsten des nächsten aufgegeben. In anderen Versionen lässt ein stummer Mirror den Pull hängen.</translation>
    </message>
    <message>
        <source>A mute host ends the whole pull after image_pull_progress_timeout, 5 minutes by default; the upstream is not asked any more.</source>
        <translation>Ein stummer Host beendet den ganzen Pull nach image_pull_progress_timeout, 5 Minuten als Vorgabe; der Upstream wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>An http:// host with a CA bundle and a port other than 80 is asked by HTTPS first. Elsewhere by plain HTTP.</source>
        <translation>Ein http://-Host mit CA-Bundle und einem anderen Port als 80 wird zuerst über HTTPS gefragt. In anderen Versionen über unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The same without a port in the URL: port 443, and plain HTTP where that refuses the connection.</source>
        <translation>Dasselbe ohne Port in der URL: Port 443, und unverschlüsseltes HTTP, wenn dieser die Verbindung ablehnt.</translation>
    </message>
    <message>
        <source>The same on each port, 80 too, and without plain HTTP where the connection is refused.</source>
        <translation>Dasselbe auf jedem Port, auch 80, und ohne unverschlüsseltes HTTP, wenn die Verbindung abgelehnt wird.</translation>
    </message>
    <message>
        <source>That a port speaks plain HTTP is remembered from the second request on.</source>
        <translation>Ab der zweiten Anfrage wird gemerkt, dass ein Port unverschlüsseltes HTTP spricht.</translation>
    </message>
    <message>
        <source>Each GET has the header Range: bytes=0-.</source>
        <translation>Jedes GET hat den Header Range: bytes=0-.</translation>
    </message>
    <message>
        <source>The capability referrers is known. Elsewhere a hosts.toml that has it is dropped.</source>
        <translation>Die Fähigkeit referrers ist bekannt. In anderen Versionen wird eine hosts.toml verworfen, die sie enthält.</translation>
    </message>
    <message>
        <source>hosts.toml: dial_timeout is read.</source>
        <translation>hosts.toml: dial_timeout wird gelesen.</translation>
    </message>
    <message>
        <source>An http:// host with dial_timeout is asked by HTTPS.</source>
        <translation>Ein http://-Host mit dial_timeout wird über HTTPS gefragt.</translation>
    </message>
    <message>
        <source>hosts.toml: a byte order mark drops the file; host tables as dotted keys or inline tables are not seen. Elsewhere any form of TOML is read.</source>
        <translation>hosts.toml: Ein Byte-Order-Mark lässt die Datei verwerfen; Host-Tabellen als Schlüssel mit Punkten oder als Inline-Tabellen werden nicht gesehen. In anderen Versionen wird jede Form von TOML gelesen.</translation>
    </message>
    <message>
        <source>A hosts.toml that has only server counts. Elsewhere it is ignored.</source>
        <translation>Eine hosts.toml, die nur server enthält, zählt. In anderen Versionen wird sie ignoriert.</translation>
    </message>
    <message>
        <source>Manifests of schema 1 and as text/plain are fetched and converted. Elsewhere the pull fails.</source>
        <translation>Manifeste nach Schema 1 und als text/plain werden geholt und umgewandelt. In anderen Versionen scheitert der Pull.</translation>
    </message>
    <message>
        <source>A list of folders (A:B) in config_path is ignored by the default pull, without a log line. Elsewhere it works.</source>
        <translation>Eine Liste von Ordnern (A:B) in config_path wird vom gewöhnlichen Pull ignoriert, ohne Zeile im Log. In anderen Versionen wirkt sie.</translation>
    </message>
    <message>
        <source>At info, the log tells each status that leads on to the next host. Elsewhere only 404 and network errors.</source>
        <translation>Auf der Stufe info nennt das Log jeden Status, der zum nächsten Host führt. In anderen Versionen nur 404 und Netzwerkfehler.</translation>
    </message>
    <message>
        <source>These log lines name method and URL.</source>
        <translation>Diese Zeilen im Log nennen Methode und URL.</translation>
    </message>
    <message>
        <source>A HEAD that is answered 403 is repeated as GET, to learn the text of the error; whatever comes, it is the next host&apos;s turn then, as it is elsewhere at once.</source>
        <translation>Ein HEAD, der mit 403 beantwortet wird, wird als GET wiederholt, um den Text des Fehlers zu erfahren; was auch immer kommt, danach ist der nächste Host an der Reihe (in anderen Versionen sofort).</translation>
    </message>
    <message>
        <source>Content by digest that is not the gzip that its Content-Encoding says, or has a coding other than gzip, deflate and zstd, leads to the next host. Elsewhere gzip alone is unpacked: what is none breaks the pull, and other codings are not looked at.</source>
        <translation>Inhalt per Digest, der nicht das gzip ist, das sein Content-Encoding angibt, oder anders als mit gzip, deflate oder zstd codiert ist, führt zum nächsten Host. In anderen Versionen wird nur gzip ausgepackt: Ist es keines, bricht der Pull ab, und andere Codierungen werden nicht beachtet.</translation>
    </message>
    <message>
        <source>A server that has TLS 1.2 with RSA key exchange alone is not spoken to, and the next host is asked. Elsewhere it is.</source>
        <translation>Mit einem Server, der nur TLS 1.2 mit RSA-Schlüsselaustausch hat, wird nicht gesprochen, und der nächste Host wird gefragt. Sonst schon.</translation>
    </message>
    <message>
        <source>Without config_path, /etc/containerd/certs.d and /etc/docker/certs.d are looked at, which the default pull ignores as any list. Elsewhere no hosts.toml is looked at then.</source>
        <translation>Ohne config_path wird in /etc/containerd/certs.d und /etc/docker/certs.d nachgesehen, was der übliche Pull wie jede Liste ignoriert. Sonst wird dann keine hosts.toml gelesen.</translation>
    </message>
</context>
<context>
    <name>sme::Breadcrumb</name>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
</context>
<context>
    <name>sme::CaBundle</name>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: only lower-case letters, digits, “-” and “.”, with a letter or digit at both ends.</source>
        <translation>„%1“ kann kein Name sein: nur Kleinbuchstaben, Ziffern, „-“ und „.“, mit einem Buchstaben oder einer Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>“%1” is a %2 in spec.resources already. Choose another name.</source>
        <translation>„%1“ gibt es in spec.resources schon (%2). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a Secret “%1” in this file already, and one that is immutable cannot be changed. Choose another name.</source>
        <translation>In dieser Datei gibt es schon ein Secret „%1“, und ein unveränderliches lässt sich nicht ändern. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>sme::CaBundleDialog</name>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>The certificates that nodes trust at %1, beside those of their system. They go into a Secret that the Shoot refers to.</source>
        <translation>Die Zertifikate, denen die Nodes bei %1 außer denen ihres Systems vertrauen. Sie kommen in ein Secret, auf das der Shoot verweist.</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Show what the server sends</source>
        <translation>Zeigen, was der Server sendet</translation>
    </message>
    <message>
        <source>Name in spec.resources</source>
        <translation>Name in spec.resources</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>The Secret goes into this file, behind “---”</source>
        <translation>Das Secret kommt in diese Datei, hinter „---“</translation>
    </message>
    <message>
        <source>The Secret goes into a file of its own</source>
        <translation>Das Secret kommt in eine eigene Datei</translation>
    </message>
    <message>
        <source>This is no whole Shoot: the entry of spec.resources has to be added to the Shoot as well.</source>
        <translation>Dies ist kein ganzer Shoot: Der Eintrag in spec.resources muss im Shoot noch hinzugefügt werden.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Write CA bundle</source>
        <translation>CA-Bundle schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no certificate in %1. A CA bundle is PEM: -----BEGIN CERTIFICATE-----.</source>
        <translation>In %1 ist kein Zertifikat. Ein CA-Bundle ist PEM: -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>%1: what is no certificate was left out. A private key never belongs here.</source>
        <translation>%1: Was kein Zertifikat ist, wurde weggelassen. Ein privater Schlüssel gehört nie hierher.</translation>
    </message>
    <message>
        <source>The server is asked for its certificates …</source>
        <translation>Der Server wird nach seinen Zertifikaten gefragt …</translation>
    </message>
    <message>
        <source>The server&apos;s certificates are not known: %1</source>
        <translation>Die Zertifikate des Servers sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Whether these sign the server&apos;s certificate was not checked: let the server show what it sends.</source>
        <translation>Ob diese das Zertifikat des Servers signieren, wurde nicht geprüft: Lassen Sie den Server zeigen, was er sendet.</translation>
    </message>
    <message>
        <source>With what is picked, nodes trust the server&apos;s certificate.</source>
        <translation>Mit dieser Auswahl vertrauen die Nodes dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>With what is picked, nodes do not trust the server&apos;s certificate, and pass this host over.</source>
        <translation>Mit dieser Auswahl vertrauen die Nodes dem Zertifikat des Servers nicht und übergehen diesen Host.</translation>
    </message>
    <message>
        <source>A certificate that only the server sent proves nothing: anybody on the way may have sent it. Compare its SHA-256 with what its owner tells you.</source>
        <translation>Ein Zertifikat, das nur der Server gesendet hat, beweist nichts: Jeder auf dem Weg kann es gesendet haben. Vergleichen Sie seine SHA-256 mit dem, was Ihnen der Eigentümer nennt.</translation>
    </message>
    <message>
        <source>It cannot be written here: %1</source>
        <translation>Es kann hier nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server sends %n certificate.</source>
        <translation>
            <numerusform>Der Server sendet %n Zertifikat.</numerusform>
            <numerusform>Der Server sendet %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sends %n certificates.</source>
        <translation>
            <numerusform>Der Server sendet %n Zertifikat.</numerusform>
            <numerusform>Der Server sendet %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s own certificate serves only until it is renewed: pick the CA that signs it.</source>
        <translation>Das eigene Zertifikat des Servers hilft nur, bis es erneuert wird: Wählen Sie die CA, die es signiert.</translation>
    </message>
    <message>
        <source>Pick the certificates that nodes are to trust, best that of the CA alone.</source>
        <translation>Wählen Sie die Zertifikate, denen Nodes vertrauen sollen, am besten nur das der CA.</translation>
    </message>
</context>
<context>
    <name>sme::CaSecrets</name>
    <message>
        <source>it is not immutable</source>
        <translation>es ist nicht immutable</translation>
    </message>
    <message>
        <source>it has no key bundle.crt</source>
        <translation>es hat keinen Schlüssel bundle.crt</translation>
    </message>
    <message>
        <source>it has other keys beside bundle.crt</source>
        <translation>es hat neben bundle.crt weitere Schlüssel</translation>
    </message>
    <message>
        <source>bundle.crt is not base64</source>
        <translation>bundle.crt ist kein base64</translation>
    </message>
    <message>
        <source>bundle.crt is PEM under “data”, which is for base64; write it under “stringData”</source>
        <translation>bundle.crt ist PEM unter „data“, das für Base64 ist; schreiben Sie es unter „stringData“</translation>
    </message>
    <message>
        <source>bundle.crt is a placeholder, “%1”</source>
        <translation>bundle.crt ist ein Platzhalter, „%1“</translation>
    </message>
</context>
<context>
    <name>sme::CacheReader</name>
    <message>
        <source>its providerConfig is no mapping</source>
        <translation>ihr providerConfig ist kein Mapping</translation>
    </message>
    <message>
        <source>the apiVersion “%1” of its providerConfig is not known</source>
        <translation>die apiVersion „%1“ ihres providerConfig ist nicht bekannt</translation>
    </message>
    <message>
        <source>the kind of its providerConfig is not RegistryConfig</source>
        <translation>das kind ihres providerConfig ist nicht RegistryConfig</translation>
    </message>
    <message>
        <source>its providerConfig has the unknown field “%1”</source>
        <translation>ihr providerConfig hat das unbekannte Feld „%1“</translation>
    </message>
    <message>
        <source>its field “%1” needs a newer release</source>
        <translation>ihr Feld „%1“ braucht ein neueres Release</translation>
    </message>
    <message>
        <source>its field “%1” has a value of the wrong type</source>
        <translation>ihr Feld „%1“ hat einen Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>a cache is no mapping</source>
        <translation>ein Cache ist kein Mapping</translation>
    </message>
    <message>
        <source>it has no providerConfig</source>
        <translation>sie hat kein providerConfig</translation>
    </message>
</context>
<context>
    <name>sme::CaseReport</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>with CA bundle %1</source>
        <translation>mit CA-Bundle %1</translation>
    </message>
    <message>
        <source>with override path</source>
        <translation>mit Override path</translation>
    </message>
    <message>
        <source>mirror of %1: %2</source>
        <translation>Mirror von %1: %2</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>made by Shoot Mirror Editor %1 at %2</source>
        <translation>erstellt von Shoot Mirror Editor %1 am %2</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>release of the extension: %1</source>
        <translation>Release der Extension: %1</translation>
    </message>
    <message>
        <source>containerd: %1</source>
        <translation>containerd: %1</translation>
    </message>
    <message>
        <source>the text cannot be read: line %1: %2</source>
        <translation>der Text kann nicht gelesen werden: Zeile %1: %2</translation>
    </message>
    <message>
        <source>the extension is disabled: nothing of it reaches a node</source>
        <translation>die Extension ist abgeschaltet: Nichts davon erreicht einen Node</translation>
    </message>
    <message>
        <source>error, line %1: %2</source>
        <translation>Fehler, Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 for %2: %3; containerd: %4; %5</source>
        <translation>%1 für %2: %3; containerd: %4; %5</translation>
    </message>
    <message>
        <source>%1, containerd %2</source>
        <translation>%1, containerd %2</translation>
    </message>
    <message>
        <source>%1 images, %2 with a mirror, %3 tags resolved at the upstream, %4 without a mirror</source>
        <translation>%1 Images, %2 mit einem Mirror, %3 Tags am Upstream aufgelöst, %4 ohne Mirror</translation>
    </message>
    <message>
        <source>no mirror: %1</source>
        <translation>kein Mirror: %1</translation>
    </message>
</context>
<context>
    <name>sme::Certificate</name>
    <message>
        <source>the certificate cannot be read</source>
        <translation>das Zertifikat kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>sme::CertificateList</name>
    <message>
        <source>no CA</source>
        <translation>keine CA</translation>
    </message>
    <message>
        <source>root CA</source>
        <translation>Wurzel-CA</translation>
    </message>
    <message>
        <source>intermediate CA</source>
        <translation>Zwischen-CA</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>jetzt in Gebrauch</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>server, not trusted</source>
        <translation>Server, nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Signs the server&apos;s</source>
        <translation>Signiert das des Servers</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>is the server&apos;s own</source>
        <translation>ist das eigene des Servers</translation>
    </message>
    <message>
        <source>Add the certificate of the CA that signs the mirror&apos;s, as a PEM file from its owner, or look at what the server sends.</source>
        <translation>Fügen Sie das Zertifikat der CA hinzu, die das des Mirrors signiert, als PEM-Datei von deren Betreiber, oder sehen Sie nach, was der Server sendet.</translation>
    </message>
</context>
<context>
    <name>sme::Certificates</name>
    <message>
        <source>it has no PEM block</source>
        <translation>es hat keinen PEM-Block</translation>
    </message>
    <message>
        <source>it holds DER (binary), not PEM; convert it with “openssl x509 -inform der”</source>
        <translation>es enthält DER (binär), kein PEM; wandeln Sie es mit „openssl x509 -inform der“ um</translation>
    </message>
    <message>
        <source>it is base64 twice; encode it once</source>
        <translation>es ist doppelt base64-kodiert; kodieren Sie es einmal</translation>
    </message>
    <message>
        <source>it is base64 without the lines -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----</source>
        <translation>es ist base64 ohne die Zeilen -----BEGIN CERTIFICATE----- und -----END CERTIFICATE-----</translation>
    </message>
    <message>
        <source>its PEM blocks are glued together; put a line break before each -----BEGIN</source>
        <translation>seine PEM-Blöcke kleben aneinander; setzen Sie vor jedes -----BEGIN einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>it has no complete PEM block; each begins and ends on a line of its own</source>
        <translation>es hat keinen vollständigen PEM-Block; jeder beginnt und endet auf einer eigenen Zeile</translation>
    </message>
    <message>
        <source>its first PEM block is “%1”, not CERTIFICATE</source>
        <translation>sein erster PEM-Block ist „%1“, nicht CERTIFICATE</translation>
    </message>
    <message>
        <source>its first PEM block is not a readable certificate</source>
        <translation>sein erster PEM-Block ist kein lesbares Zertifikat</translation>
    </message>
</context>
<context>
    <name>sme::CertsDTree</name>
    <message>
        <source>“%1” is not a path that can be written below a folder. Correct the upstream.</source>
        <translation>„%1“ ist kein Pfad, der unterhalb eines Ordners geschrieben werden kann. Berichtigen Sie den Upstream.</translation>
    </message>
    <message>
        <source>“%1” is a link; nothing is written through links. Remove it, or choose another folder.</source>
        <translation>„%1“ ist ein Link; durch Links wird nichts geschrieben. Entfernen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is in the way. Remove it, or choose another folder.</source>
        <translation>„%1“ ist im Weg. Entfernen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>sme::ChainFetch</name>
    <message>
        <source>“%1” is no URL of a mirror host.</source>
        <translation>„%1“ ist keine URL eines Mirror-Hosts.</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Der Server hat kein Zertifikat gesendet.</translation>
    </message>
</context>
<context>
    <name>sme::ChangePlanner</name>
    <message>
        <source>The mirror</source>
        <translation>Der Mirror</translation>
    </message>
    <message>
        <source>A host of the mirror</source>
        <translation>Ein Host des Mirrors</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>%1 in line %2 cannot be changed without loss: %3.</source>
        <translation>%1 in Zeile %2 kann nicht ohne Verlust geändert werden: %3.</translation>
    </message>
    <message>
        <source>The manifest cannot be edited without loss (line %1): %2.</source>
        <translation>Das Manifest kann nicht ohne Verlust bearbeitet werden (Zeile %1): %2.</translation>
    </message>
    <message>
        <source>This is no value for the field %1.</source>
        <translation>Das ist kein Wert für das Feld %1.</translation>
    </message>
    <message>
        <source>Mirrors and hosts are not moved together.</source>
        <translation>Mirrors und Hosts werden nicht zusammen verschoben.</translation>
    </message>
    <message>
        <source>The host is not in the manifest any more; look at it again.</source>
        <translation>Den Host gibt es im Manifest nicht mehr; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>The mirror is not in the manifest any more; look at it again.</source>
        <translation>Den Mirror gibt es im Manifest nicht mehr; sehen Sie es sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>sme::ChangeTitle</name>
    <message>
        <source>Add mirror %1</source>
        <translation>Mirror %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove mirror %1</source>
        <translation>Mirror %1 entfernen</translation>
    </message>
    <message>
        <source>Change upstream %1</source>
        <translation>Upstream %1 ändern</translation>
    </message>
    <message>
        <source>Move mirror %1</source>
        <translation>Mirror %1 verschieben</translation>
    </message>
    <message>
        <source>Add host to %1</source>
        <translation>Host zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove host from %1</source>
        <translation>Host aus %1 entfernen</translation>
    </message>
    <message>
        <source>Move host of %1</source>
        <translation>Host von %1 verschieben</translation>
    </message>
    <message>
        <source>Move host to %1</source>
        <translation>Host nach %1 verschieben</translation>
    </message>
    <message>
        <source>Add %1 mirrors</source>
        <translation>%1 Mirrors hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>In %1 verschieben</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Change %1 hosts</source>
        <translation>%1 Hosts ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Add %1 hosts to %2</source>
        <translation>%1 Hosts zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 rows</source>
        <translation>%1 Zeilen entfernen</translation>
    </message>
    <message>
        <source>Move %1 mirrors</source>
        <translation>%1 Mirrors verschieben</translation>
    </message>
    <message>
        <source>Move %1 hosts</source>
        <translation>%1 Hosts verschieben</translation>
    </message>
</context>
<context>
    <name>sme::Cli</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Output for people or for programs: text (default) or json.</source>
        <translation>Ausgabe für Menschen oder für Programme: text (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>Release of the extension to check and render for: %1. Default: portable, every release.</source>
        <translation>Release der Extension, für das geprüft und ausgegeben wird: %1. Vorgabe: portable, jedes Release.</translation>
    </message>
    <message>
        <source>Colours in text: auto (default), always or never.</source>
        <translation>Farben im Text: auto (Vorgabe), always oder never.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION...] [ARGUMENT...]
Check, render, change and test the registry mirrors of Gardener Shoot manifests.

Commands:
</source>
        <translation>Aufruf: %1 BEFEHL [OPTION...] [ARGUMENT...]
Prüft, zeigt, ändert und testet die Registry-Mirrors von Gardener-Shoot-Manifesten.

Befehle:
</translation>
    </message>
    <message>
        <source>Every command has --help. A file named - is standard input.
Exit code: 0 fine, 1 the answer is no, 2 wrong usage or a file that cannot be read or written.
</source>
        <translation>Jeder Befehl kennt --help. Eine Datei namens - ist die Standardeingabe.
Exit-Code: 0 in Ordnung, 1 die Antwort ist nein, 2 falscher Aufruf oder eine Datei, die nicht gelesen oder geschrieben werden kann.
</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>Der Befehl.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Unknown format: %1</source>
        <translation>Unbekanntes Format: %1</translation>
    </message>
    <message>
        <source>Unknown colour mode: %1</source>
        <translation>Unbekannter Farbmodus: %1</translation>
    </message>
    <message>
        <source>Unknown release: %1</source>
        <translation>Unbekanntes Release: %1</translation>
    </message>
    <message>
        <source>Try &quot;%1 %2 --help&quot;.</source>
        <translation>Versuchen Sie „%1 %2 --help“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>Try &quot;%1 --help&quot;.</source>
        <translation>Versuchen Sie „%1 --help“.</translation>
    </message>
    <message>
        <source>Check manifests as the cluster does, and for what goes wrong in practice</source>
        <translation>Manifeste so prüfen, wie es der Cluster tut, und auf das, was in der Praxis schiefgeht</translation>
    </message>
    <message>
        <source>Print the hosts.toml files that the nodes get, or write them to a folder</source>
        <translation>Die hosts.toml-Dateien der Nodes ausgeben oder in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Print the YAML of the Shoot, of the extension entry or of its configuration</source>
        <translation>Das YAML des Shoots, des Extension-Eintrags oder seiner Konfiguration ausgeben</translation>
    </message>
    <message>
        <source>Change a manifest without touching anything else in it</source>
        <translation>Ein Manifest ändern, ohne etwas anderes darin anzufassen</translation>
    </message>
    <message>
        <source>Write to FILE instead of to standard output.</source>
        <translation>In FILE schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write to the file that was read.</source>
        <translation>In die gelesene Datei schreiben.</translation>
    </message>
    <message>
        <source>Either --output or --in-place.</source>
        <translation>Entweder --output oder --in-place.</translation>
    </message>
    <message>
        <source>Standard input cannot be written in place.</source>
        <translation>Die Standardeingabe kann nicht an Ort und Stelle geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was written, since the cluster refuses this (--force writes it):</source>
        <translation>Nichts wurde geschrieben, denn der Cluster lehnt dies ab (--force schreibt es):</translation>
    </message>
    <message>
        <source>%1 has no mirror of %2.</source>
        <translation>%1 hat keinen Mirror von %2.</translation>
    </message>
    <message>
        <source>The manifest; - is standard input.</source>
        <translation>Das Manifest; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Only the files of this upstream.</source>
        <translation>Nur die Dateien dieses Upstreams.</translation>
    </message>
    <message>
        <source>Write the files below DIR, as they stand below /etc/containerd/certs.d.</source>
        <translation>Die Dateien unterhalb von DIR schreiben, wie sie unter /etc/containerd/certs.d liegen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Which Shoot of a file with several: its name, or its namespace and name.</source>
        <translation>Welcher Shoot einer Datei mit mehreren: sein Name, oder sein Namespace und Name.</translation>
    </message>
    <message>
        <source>%1 has no Shoot &quot;%2&quot;. It has:</source>
        <translation>%1 hat keinen Shoot „%2“, sondern:</translation>
    </message>
    <message>
        <source>%1 has several Shoots. Choose one with --shoot:</source>
        <translation>%1 hat mehrere Shoots. Wählen Sie einen mit --shoot:</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>there is no mirror of %1</source>
        <translation>es gibt keinen Mirror von %1</translation>
    </message>
    <message>
        <source>the mirror of %1 has no host %2</source>
        <translation>der Mirror von %1 hat keinen Host %2</translation>
    </message>
    <message>
        <source>there is a mirror of %1 already</source>
        <translation>es gibt schon einen Mirror von %1</translation>
    </message>
    <message>
        <source>the mirror of %1 has the host %2 already</source>
        <translation>der Mirror von %1 hat den Host %2 schon</translation>
    </message>
    <message>
        <source>%1: %2. Usage: %1 %3</source>
        <translation>%1: %2. Aufruf: %1 %3</translation>
    </message>
    <message>
        <source>it has no option %1</source>
        <translation>es hat keine Option %1</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>An operation is missing.</source>
        <translation>Eine Operation fehlt.</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;.</source>
        <translation>Es gibt keine Operation „%1“.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>ein Argument fehlt</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>unerwartetes Argument %1</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 ist hier nicht möglich</translation>
    </message>
    <message>
        <source>What to print: shoot (default), extension or provider-config.</source>
        <translation>Was ausgegeben wird: shoot (Vorgabe), extension oder provider-config.</translation>
    </message>
    <message>
        <source>Unknown scope: %1</source>
        <translation>Unbekannter Umfang: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Manifests to check; - is standard input.</source>
        <translation>Manifeste, die geprüft werden; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Test what containerd would do with each mirror host</source>
        <translation>Testen, was containerd mit jedem Mirror-Host täte</translation>
    </message>
    <message>
        <source>Print the requests that containerd makes to pull an image</source>
        <translation>Die Anfragen ausgeben, mit denen containerd ein Image holt</translation>
    </message>
    <message>
        <source>
Operations, done in order, all or none; a word that is just a comma separates them. An INDEX
counts from 0 and is the position afterwards.
</source>
        <translation>
Operationen, der Reihe nach ausgeführt, alle oder keine; ein Wort, das nur ein Komma ist, trennt sie. Ein INDEX
zählt ab 0 und ist die Stelle danach.
</translation>
    </message>
    <message>
        <source>Take a manifest for good that the cluster refuses.</source>
        <translation>Ein Manifest hinnehmen, das der Cluster ablehnt.</translation>
    </message>
    <message>
        <source>The image is of %1, which has no mirror here: only the APIs are tested.</source>
        <translation>Das Image ist von %1, das hier keinen Mirror hat: nur die APIs werden getestet.</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 von %2 getestet</translation>
    </message>
    <message>
        <source>Manifests whose hosts are tested, and URLs of hosts.</source>
        <translation>Manifeste, deren Hosts getestet werden, und URLs von Hosts.</translation>
    </message>
    <message>
        <source>Tests manifest and content too, with this image.</source>
        <translation>Testet auch Manifest und Inhalt, mit diesem Image.</translation>
    </message>
    <message>
        <source>The upstream that the URLs mirror.</source>
        <translation>Der Upstream, den die URLs spiegeln.</translation>
    </message>
    <message>
        <source>How many hosts are tested at once.</source>
        <translation>Wie viele Hosts gleichzeitig getestet werden.</translation>
    </message>
    <message>
        <source>--concurrency takes a number from 1 to %1.</source>
        <translation>--concurrency nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>There are no hosts to test.</source>
        <translation>Es gibt keine Hosts zu testen.</translation>
    </message>
    <message>
        <source>--%1: not a number of seconds: %2</source>
        <translation>--%1: keine Zahl von Sekunden: %2</translation>
    </message>
    <message>
        <source>PEM file of certificates to trust beside the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Proxy to use instead of the environment&apos;s, or none.</source>
        <translation>Proxy statt dessen der Umgebung, oder none.</translation>
    </message>
    <message>
        <source>Longest time to connect, 5 seconds by default.</source>
        <translation>Längste Zeit für den Verbindungsaufbau, 5 Sekunden, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>%1. %2 left out (%3 %4): %5</source>
        <translation>%1. %2 ausgelassen (%3 %4): %5</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>This request ends the resolve step.</source>
        <translation>Diese Anfrage beendet den Resolve-Schritt.</translation>
    </message>
    <message>
        <source>The manifest.</source>
        <translation>Das Manifest.</translation>
    </message>
    <message>
        <source>The image that is pulled.</source>
        <translation>Das Image, das geholt wird.</translation>
    </message>
    <message>
        <source>Also makes the requests, up to the one that ends the resolve step.</source>
        <translation>Stellt die Anfragen auch, bis zu der, die den Resolve-Schritt beendet.</translation>
    </message>
    <message>
        <source>--image is missing.</source>
        <translation>--image fehlt.</translation>
    </message>
    <message>
        <source>there is no position %1; the last one is %2</source>
        <translation>es gibt keine Position %1; die letzte ist %2</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>--%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>--set needs NAME=VALUE, not %1</source>
        <translation>--set braucht NAME=WERT, nicht %1</translation>
    </message>
    <message>
        <source>there is no recipe %1, but %2</source>
        <translation>es gibt kein Rezept %1, aber %2</translation>
    </message>
    <message>
        <source>--set needs --recipe.</source>
        <translation>--set braucht --recipe.</translation>
    </message>
    <message>
        <source>the recipe makes the URL; leave %1 out, or the recipe.</source>
        <translation>das Rezept bildet die URL; lassen Sie %1 weg oder das Rezept.</translation>
    </message>
    <message>
        <source>Version of containerd on the nodes: %1 or a full version. Default: any, and where versions differ, how.</source>
        <translation>Version von containerd auf den Nodes: %1 oder eine volle Version. Vorgabe: any, und wo sich Versionen unterscheiden, wie.</translation>
    </message>
    <message>
        <source>Compare what a node has with what the manifest asks for</source>
        <translation>Vergleichen, was ein Node hat, mit dem, was das Manifest verlangt</translation>
    </message>
    <message>
        <source>Say what an error text of containerd or the kubelet means</source>
        <translation>Sagen, was ein Fehlertext von containerd oder dem Kubelet bedeutet</translation>
    </message>
    <message>
        <source>Lay a log of containerd over the predicted requests</source>
        <translation>Ein Log von containerd über die vorhergesagten Anfragen legen</translation>
    </message>
    <message>
        <source>Say which mirror serves each image of a list</source>
        <translation>Zu jedem Image einer Liste sagen, welcher Mirror es liefert</translation>
    </message>
    <message>
        <source>(node)</source>
        <translation>(Node)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>containerd %1, as %2 says</source>
        <translation>containerd %1, wie %2 sagt</translation>
    </message>
    <message>
        <source>The manifest; with --import none is needed.</source>
        <translation>Das Manifest; mit --import wird keines gebraucht.</translation>
    </message>
    <message>
        <source>Print a MirrorConfig of the node&apos;s files, or of registries.yaml of k3s and RKE2, and what it cannot express.</source>
        <translation>Eine MirrorConfig aus den Dateien des Nodes ausgeben, oder aus registries.yaml von k3s und RKE2, und was sie nicht ausdrücken kann.</translation>
    </message>
    <message>
        <source>To pack what is read, on a node:
  %1
or from outside, without crictl&apos;s part:
  %2
</source>
        <translation>Um zu packen, was gelesen wird, auf einem Node:
  %1
oder von außen, ohne den Teil von crictl:
  %2
</translation>
    </message>
    <message>
        <source>--node is missing.</source>
        <translation>--node fehlt.</translation>
    </message>
    <message>
        <source>%1 files: %2 changed, %3 unchanged, %4 not changed because of an error</source>
        <translation>%1 Dateien: %2 geändert, %3 unverändert, %4 wegen eines Fehlers nicht geändert</translation>
    </message>
    <message>
        <source>the file is encrypted with SOPS: after this change its checksum (sops.mac) would be wrong. Use &quot;sops edit&quot;, or --force and encrypt the file anew.</source>
        <translation>die Datei ist mit SOPS verschlüsselt: Nach dieser Änderung wäre ihre Prüfsumme (sops.mac) falsch. Verwenden Sie „sops edit“, oder --force und verschlüsseln Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1: nothing is written, since the cluster would refuse the result (--force writes it):</source>
        <translation>%1: Nichts wird geschrieben, denn der Cluster würde das Ergebnis ablehnen (--force schreibt es):</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links): the others keep the old text.</source>
        <translation>%1 hat %2 Namen (Hardlinks): Die anderen behalten den alten Text.</translation>
    </message>
    <message>
        <source>%1: %2: done</source>
        <translation>%1: %2: erledigt</translation>
    </message>
    <message>
        <source>%1: %2: it is so already</source>
        <translation>%1: %2: ist schon so</translation>
    </message>
    <message>
        <source>The manifest (- is standard input; several with --in-place or --diff), and what to do, see below.</source>
        <translation>Das Manifest (- ist die Standardeingabe; mehrere mit --in-place oder --diff), und was zu tun ist, siehe unten.</translation>
    </message>
    <message>
        <source>
Recipes of hosts, with an example of each value that they ask for:
</source>
        <translation>
Rezepte für Hosts, mit einem Beispiel für jeden Wert, nach dem sie fragen:
</translation>
    </message>
    <message>
        <source>Print the change, as patch(1) takes it, and write nothing.</source>
        <translation>Die Änderung ausgeben, wie patch(1) sie annimmt, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Write also what the cluster will refuse, and to a file encrypted with SOPS.</source>
        <translation>Auch schreiben, was der Cluster ablehnen wird, und in eine mit SOPS verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Either --output or --diff.</source>
        <translation>Entweder --output oder --diff.</translation>
    </message>
    <message>
        <source>Several files need --in-place, or --diff.</source>
        <translation>Mehrere Dateien brauchen --in-place oder --diff.</translation>
    </message>
    <message>
        <source>image:</source>
        <translation>Image:</translation>
    </message>
    <message>
        <source>host:</source>
        <translation>Host:</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>upstream:</source>
        <translation>Upstream:</translation>
    </message>
    <message>
        <source>field:</source>
        <translation>Feld:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source> (containerd %1)</source>
        <translation> (containerd %1)</translation>
    </message>
    <message>
        <source>effect:</source>
        <translation>Wirkung:</translation>
    </message>
    <message>
        <source>remedy:</source>
        <translation>Abhilfe:</translation>
    </message>
    <message>
        <source>check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>Anmerkung:</translation>
    </message>
    <message>
        <source>This text is not known. Recognised of it:</source>
        <translation>Dieser Text ist nicht bekannt. Davon erkannt:</translation>
    </message>
    <message>
        <source>Also in the text:</source>
        <translation>Außerdem im Text:</translation>
    </message>
    <message>
        <source>An event, a description, lines of a log; and the manifest that the mirrors are in.</source>
        <translation>Ein Ereignis, eine Beschreibung, Zeilen eines Logs; und das Manifest, in dem die Mirrors stehen.</translation>
    </message>
    <message>
        <source>not an image: %1</source>
        <translation>kein Image: %1</translation>
    </message>
    <message>
        <source>no mirror for %1</source>
        <translation>kein Mirror für %1</translation>
    </message>
    <message>
        <source> (meant: %1?)</source>
        <translation> (gemeint: %1?)</translation>
    </message>
    <message>
        <source>; fix: shoot-mirror edit FILE %1</source>
        <translation>; Abhilfe: shoot-mirror edit FILE %1</translation>
    </message>
    <message>
        <source>; its tag is resolved at the upstream</source>
        <translation>; sein Tag wird am Upstream aufgelöst</translation>
    </message>
    <message>
        <source>; a digest too is looked for at the upstream</source>
        <translation>; auch ein Digest wird am Upstream gesucht</translation>
    </message>
    <message>
        <source> [system image of Gardener]</source>
        <translation> [System-Image von Gardener]</translation>
    </message>
    <message>
        <source>%1 images: %2 with a mirror (tags of %3 go to the upstream), %4 without, %5 not valid</source>
        <translation>%1 Images: %2 mit einem Mirror (Tags von %3 gehen zum Upstream), %4 ohne, %5 ungültig</translation>
    </message>
    <message>
        <source>The manifest, and a list of images: plain, what kubectl prints as JSON or YAML, or a table of crictl.</source>
        <translation>Das Manifest und eine Liste von Images: einfacher Text, was kubectl als JSON oder YAML ausgibt, oder eine Tabelle von crictl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is larger than the limit of %2 MiB</source>
        <translation>%1 kann nicht gelesen werden: Es ist größer als die Grenze von %2 MiB</translation>
    </message>
    <message>
        <source>seen%1, line %2</source>
        <translation>gesehen%1, Zeile %2</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>made, as is inferred</source>
        <translation>gestellt, wie sich erschließen lässt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not predicted, line %1: %2 %3</source>
        <translation>nicht vorhergesagt, Zeile %1: %2 %3</translation>
    </message>
    <message>
        <source>The manifest, and a log of containerd: plain, or of journalctl -u containerd as text or -o json.</source>
        <translation>Das Manifest und ein Log von containerd: als einfacher Text, oder von journalctl -u containerd als Text oder mit -o json.</translation>
    </message>
    <message>
        <source>The log has no pull of containerd.</source>
        <translation>Das Log enthält keinen Pull von containerd.</translation>
    </message>
    <message>
        <source>CA bundle: %1</source>
        <translation>CA-Bundle: %1</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Es gibt keine Tabelle %1.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Gets all layers of the image whole, and hashes them.</source>
        <translation>Holt alle Layer des Images ganz und bildet ihre Prüfsummen.</translation>
    </message>
    <message>
        <source>--full needs an image: --image REF.</source>
        <translation>--full braucht ein Image: --image REF.</translation>
    </message>
    <message>
        <source>Longest time for one host, 60 seconds by default.</source>
        <translation>Längste Zeit für einen Host, als Vorgabe 60 Sekunden.</translation>
    </message>
    <message>
        <source>Longest time to the first byte of an answer, 30 seconds by default.</source>
        <translation>Längste Zeit bis zum ersten Byte einer Antwort, als Vorgabe 30 Sekunden.</translation>
    </message>
    <message>
        <source>, containerd %1</source>
        <translation>, containerd %1</translation>
    </message>
    <message>
        <source>only if %1</source>
        <translation>nur wenn %1</translation>
    </message>
    <message>
        <source>every version</source>
        <translation>jede Version</translation>
    </message>
    <message>
        <source>Requests of containerd (%1) for %2:</source>
        <translation>Anfragen von containerd (%1) für %2:</translation>
    </message>
    <message>
        <source>and %1 more mirrors, which are not looked at</source>
        <translation>und %1 weitere Mirrors, die nicht angesehen werden</translation>
    </message>
    <message>
        <source>Exit with 1 also if anything was not checked: encrypted, a template, without the extension, or with it where the cluster does not look.</source>
        <translation>Auch dann mit 1 enden, wenn etwas nicht geprüft wurde: verschlüsselt, eine Vorlage, ohne die Extension, oder mit ihr an einer Stelle, wo der Cluster nicht nachsieht.</translation>
    </message>
    <message>
        <source>
Other formats here: sarif (SARIF 2.1.0), github (workflow commands), junit (XML).
</source>
        <translation>
Weitere Formate hier: sarif (SARIF 2.1.0), github (Workflow-Befehle), junit (XML).
</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>%1 checked, %2 valid</source>
        <translation>%1 geprüft, %2 gültig</translation>
    </message>
    <message>
        <source>%1; not checked: %2</source>
        <translation>%1; nicht geprüft: %2</translation>
    </message>
    <message>
        <source>%1 without the extension</source>
        <translation>%1 ohne die Extension</translation>
    </message>
    <message>
        <source>%1 where the cluster does not look</source>
        <translation>%1, wo der Cluster nicht nachsieht</translation>
    </message>
    <message>
        <source>%1 encrypted</source>
        <translation>%1 verschlüsselt</translation>
    </message>
    <message>
        <source>%1 with templates</source>
        <translation>%1 mit Vorlagen</translation>
    </message>
    <message>
        <source>%1 without a Shoot</source>
        <translation>%1 ohne Shoot</translation>
    </message>
    <message>
        <source>and %1 more; errors: %2, warnings: %3, infos: %4</source>
        <translation>und %1 weitere; Fehler: %2, Warnungen: %3, Hinweise: %4</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded as the cluster decodes it, so nothing else was checked. The message names the cause and its place.</source>
        <translation>Das Manifest kann nicht so dekodiert werden, wie der Cluster es tut; deshalb wurde sonst nichts geprüft. Die Meldung nennt die Ursache und die Stelle.</translation>
    </message>
    <message>
        <source>there are no such %1: %2</source>
        <translation>%1 gibt es so nicht: %2</translation>
    </message>
    <message>
        <source>Print the JSON schema of a MirrorConfig, for editors</source>
        <translation>Das JSON-Schema einer MirrorConfig ausgeben, für Editoren</translation>
    </message>
    <message>
        <source>
For editors that check YAML as it is typed. With yaml-language-server, for a file that holds a MirrorConfig:
  shoot-mirror schema &gt; mirrorconfig.schema.json
  # yaml-language-server: $schema=mirrorconfig.schema.json
It says what a schema can say; &quot;validate&quot; checks all that the cluster does.
</source>
        <translation>
Für Editoren, die YAML beim Tippen prüfen. Mit yaml-language-server, für eine Datei, die eine MirrorConfig enthält:
  shoot-mirror schema &gt; mirrorconfig.schema.json
  # yaml-language-server: $schema=mirrorconfig.schema.json
Es sagt, was ein Schema sagen kann; „validate“ prüft alles, was der Cluster prüft.
</translation>
    </message>
    <message>
        <source>%1 lines in the middle of the text were not read.</source>
        <translation>%1 Zeilen in der Mitte des Textes wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The table %1 has no end.</source>
        <translation>Die Tabelle %1 hat kein Ende.</translation>
    </message>
    <message>
        <source>what could be checked is the same</source>
        <translation>was geprüft werden konnte, ist gleich</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>Die Standardeingabe (-) kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Unknown version of containerd: %1. Known are %2 and full versions of these.</source>
        <translation>Unbekannte Version von containerd: %1. Bekannt sind %2 und volle Versionen davon.</translation>
    </message>
    <message>
        <source>%1; told is what %2 does</source>
        <translation>%1; gesagt wird, was %2 tut</translation>
    </message>
    <message>
        <source>What was taken from a node: a folder or an archive (tar, tar.gz, tar.zst, zip) with etc/containerd (- is one on standard input), or registries.yaml alone.</source>
        <translation>Was von einem Node geholt wurde: ein Ordner oder ein Archiv (tar, tar.gz, tar.zst, zip) mit etc/containerd (- ist eines auf der Standardeingabe), oder registries.yaml allein.</translation>
    </message>
    <message>
        <source>%1 has nothing of /etc/containerd, so there is nothing to compare. Pack it as &quot;compare --help&quot; says; archives within it are not opened.</source>
        <translation>%1 hat nichts von /etc/containerd, also gibt es nichts zu vergleichen. Packen Sie es, wie „compare --help“ sagt; Archive darin werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>This text is not known, and nothing in it was recognised.</source>
        <translation>Dieser Text ist nicht bekannt, und nichts darin wurde erkannt.</translation>
    </message>
    <message>
        <source>%1 is no file: it is taken as the text itself.</source>
        <translation>%1 ist keine Datei: Es wird als der Text selbst genommen.</translation>
    </message>
    <message>
        <source>the extension is disabled, so none of its mirrors reaches the nodes.</source>
        <translation>die Extension ist deaktiviert, also erreicht keiner ihrer Mirrors die Nodes.</translation>
    </message>
    <message>
        <source>the Shoot does not have the registry-mirror extension.</source>
        <translation>der Shoot hat die Extension registry-mirror nicht.</translation>
    </message>
    <message>
        <source>the cluster does not look where the mirrors stand, so none of them reaches the nodes (&quot;validate&quot; says where they belong).</source>
        <translation>der Cluster sieht dort nicht nach, wo die Mirrors stehen, also erreicht keiner die Nodes („validate“ sagt, wohin sie gehören).</translation>
    </message>
    <message>
        <source>values are encrypted: what depends on them is not known.</source>
        <translation>Werte sind verschlüsselt: Was von ihnen abhängt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>values are to be filled in: what depends on them is not known. Render it first.</source>
        <translation>Werte sind noch einzusetzen: Was von ihnen abhängt, ist nicht bekannt. Rendern Sie es zuerst.</translation>
    </message>
    <message>
        <source>there is neither a Shoot nor a MirrorConfig in it.</source>
        <translation>es ist weder ein Shoot noch eine MirrorConfig darin.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is packed (%1). Unpack it first.</source>
        <translation>es ist gepackt (%1). Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>The URL of a host begins with http:// or https://.</source>
        <translation>Die URL eines Hosts beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The cluster rejects the manifest, so nothing of it reaches the nodes: %1</source>
        <translation>Der Cluster weist das Manifest ab, deshalb erreicht nichts davon die Knoten: %1</translation>
    </message>
    <message>
        <source>Some releases of the extension reject the manifest (&quot;validate&quot; says which): %1</source>
        <translation>Manche Releases der Erweiterung weisen das Manifest ab („validate“ sagt, welche): %1</translation>
    </message>
</context>
<context>
    <name>sme::CodeView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::ColumnWidths</name>
    <message>
        <source>Fit to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>sme::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>sme::CompletionEdit</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>sme::ConflictDialog</name>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>%1 is not the file that was opened.</source>
        <translation>%1 ist nicht mehr die Datei, die geöffnet wurde.</translation>
    </message>
    <message>
        <source>Overwrite replaces it with what this window shows. Reload reads it and drops the changes made here. Save as… keeps both.</source>
        <translation>„Überschreiben“ ersetzt sie durch das, was dieses Fenster zeigt. „Neu laden“ liest sie und verwirft die Änderungen hier. „Speichern unter…“ behält beides.</translation>
    </message>
    <message>
        <source>The file has the same text as this window.</source>
        <translation>Die Datei hat denselben Text wie dieses Fenster.</translation>
    </message>
    <message>
        <source>−: only in the file. +: only in this window.</source>
        <translation>−: nur in der Datei. +: nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sme::Connection</name>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation>Der Server hat ein Client-Zertifikat verlangt und die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The server hung up during the TLS handshake.</source>
        <translation>Der Server hat die Verbindung während des TLS-Handshakes beendet.</translation>
    </message>
    <message>
        <source>The TLS handshake did not end within %1 s.</source>
        <translation>Der TLS-Handshake war nach %1 s nicht zu Ende.</translation>
    </message>
    <message>
        <source>The name was not resolved within %1 s.</source>
        <translation>Der Name war nach %1 s nicht aufgelöst.</translation>
    </message>
    <message>
        <source>There was no connection within %1 s.</source>
        <translation>Nach %1 s bestand keine Verbindung.</translation>
    </message>
    <message>
        <source>Proxy %1: %2</source>
        <translation>Proxy %1: %2</translation>
    </message>
    <message>
        <source>It is not the URL of an http or socks5 proxy.</source>
        <translation>Das ist nicht die URL eines http- oder socks5-Proxys.</translation>
    </message>
    <message>
        <source>%1 has no address: %2</source>
        <translation>%1 hat keine Adresse: %2</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionController</name>
    <message>
        <source>Commands for a node copied.</source>
        <translation>Befehle für einen Node kopiert.</translation>
    </message>
    <message>
        <source>No image is named. Type one behind “This image:”, for example nginx:1.27, or test the API only.</source>
        <translation>Es ist kein Image genannt. Geben Sie hinter „Dieses Image:“ eines ein, zum Beispiel nginx:1.27, oder testen Sie nur die API.</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionResults</name>
    <message numerus="yes">
        <source>%1 of %n host usable</source>
        <translation>
            <numerusform>%1 von %n Host nutzbar</numerusform>
            <numerusform>%1 von %n Hosts nutzbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts usable</source>
        <translation>
            <numerusform>%1 von %n Host nutzbar</numerusform>
            <numerusform>%1 von %n Hosts nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 not tested</source>
        <translation>%1, %2 nicht getestet</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionTest</name>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionsModel</name>
    <message>
        <source>uses it</source>
        <translation>nutzt ihn</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>übergeht ihn</translation>
    </message>
    <message>
        <source>breaks the pull</source>
        <translation>Pull bricht ab</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>%1 (API only)</source>
        <translation>%1 (nur API)</translation>
    </message>
    <message>
        <source>%1 There is no image of %2 to test with: manifest and content were not asked for.</source>
        <translation>%1 Zum Testen gibt es kein Image von %2: Manifest und Inhalt wurden nicht angefragt.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>containerd</source>
        <translation>containerd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>uses it partly</source>
        <translation>nutzt ihn teilweise</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sme::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Test depth</source>
        <translation>Testtiefe</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>Nur die API</translation>
    </message>
    <message>
        <source>Small public image</source>
        <translation>Kleines öffentliches Image</translation>
    </message>
    <message>
        <source>This image:</source>
        <translation>Dieses Image:</translation>
    </message>
    <message>
        <source>How far the test goes: a manifest and a part of a layer tell more than the API</source>
        <translation>Wie weit der Test geht: Ein Manifest und ein Teil eines Layers sagen mehr als die API</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Test-Image</translation>
    </message>
    <message>
        <source>image, for example nginx:1.27</source>
        <translation>Image, zum Beispiel nginx:1.27</translation>
    </message>
    <message>
        <source>Progress of the connection test</source>
        <translation>Fortschritt des Verbindungstests</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Which certificates the test trusts beside the system&apos;s and the CA bundles in the document. The document stays as it is.</source>
        <translation>Welchen Zertifikaten der Test neben denen des Systems und den CA-Bundles im Dokument vertraut. Das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>CAs of the system</source>
        <translation>CAs des Systems</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>and a file…</source>
        <translation>und eine Datei…</translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation>%1 von %2 Hosts</translation>
    </message>
    <message>
        <source>Nothing has been tested yet. The test runs from this computer; a node may see another network.</source>
        <translation>Noch ist nichts getestet. Der Test läuft von diesem Computer aus; ein Node sieht womöglich ein anderes Netz.</translation>
    </message>
    <message>
        <source>containerd would use %1 of %2 hosts, as seen from this computer.</source>
        <translation>containerd würde %1 von %2 Hosts nutzen, von diesem Computer aus gesehen.</translation>
    </message>
    <message>
        <source>Asks each mirror host the way containerd would, from this computer: name, connection, certificate, registry API, and an image if one is chosen above. It says what containerd does with the answer and what to do where a host is not used. Nothing is changed anywhere.</source>
        <translation>Fragt jeden Mirror-Host so, wie containerd es täte, von diesem Computer aus: Name, Verbindung, Zertifikat, Registry-API, und ein Image, wenn oben eines gewählt ist. Der Test sagt, was containerd mit der Antwort macht und was zu tun ist, wo ein Host nicht genutzt wird. Nirgends wird etwas geändert.</translation>
    </message>
</context>
<context>
    <name>sme::ContainerdBox</name>
    <message>
        <source>containerd version</source>
        <translation>containerd-Version</translation>
    </message>
    <message>
        <source>The version of containerd on the nodes, which connection test and pull path go by; any: what holds for all versions, and where they differ</source>
        <translation>Die Version von containerd auf den Nodes, nach der sich Verbindungstest und Pull-Weg richten; any: was für alle Versionen gilt, und worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>What holds for all versions, and where they differ</source>
        <translation>Was für alle Versionen gilt, und worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>As containerd %1 does</source>
        <translation>Wie containerd %1 es macht</translation>
    </message>
</context>
<context>
    <name>sme::ContainerdConfig</name>
    <message>
        <source>%1 is a link or too large, and was not read.</source>
        <translation>%1 ist ein Link oder zu groß und wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>sme::ContainerdHost</name>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>Die URL enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address “%1” lacks its closing bracket.</source>
        <translation>Der Adresse „%1“ fehlt die schließende Klammer.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <translation>„%1“ ist nicht der Name eines Hosts.</translation>
    </message>
</context>
<context>
    <name>sme::ContainerdVersions</name>
    <message>
        <source>every version</source>
        <translation>jede Version</translation>
    </message>
    <message>
        <source>%1 and newer</source>
        <translation>%1 und neuer</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>sme::ContentProbe</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weiteres.</numerusform>
            <numerusform>%1 Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>the manifest %1</source>
        <translation>das Manifest %1</translation>
    </message>
    <message>
        <source>the config %1</source>
        <translation>die Konfiguration %1</translation>
    </message>
    <message>
        <source>the layer %1</source>
        <translation>der Layer %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation>Das Manifest ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The content has the digest %1, asked for was %2.</source>
        <translation>Der Inhalt hat den Digest %1, gefragt war nach %2.</translation>
    </message>
    <message>
        <source>The manifest has %1 bytes, announced were %2.</source>
        <translation>Das Manifest hat %1 Bytes, angekündigt waren %2.</translation>
    </message>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>Das Manifest ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Indexes refer to indexes, more than %1 deep.</source>
        <translation>Indexe verweisen auf Indexe, mehr als %1 tief.</translation>
    </message>
    <message>
        <source>The index has no image for %1; it has: %2</source>
        <translation>Der Index hat kein Image für %1; er hat: %2</translation>
    </message>
    <message>
        <source>Let the mirror fetch all platforms of the image that the nodes need: %1.</source>
        <translation>Lassen Sie den Mirror alle Plattformen des Images holen, die die Nodes brauchen: %1.</translation>
    </message>
    <message>
        <source>The index refers to nothing that can be fetched: %1</source>
        <translation>Der Index verweist auf nichts, was sich holen lässt: %1</translation>
    </message>
    <message>
        <source>The manifest refers to nothing that can be fetched: %1</source>
        <translation>Das Manifest verweist auf nichts, was sich holen lässt: %1</translation>
    </message>
    <message>
        <source>The layer %1 has another content: %2 bytes with the digest %3.</source>
        <translation>Der Layer %1 hat einen anderen Inhalt: %2 Bytes mit dem Digest %3.</translation>
    </message>
    <message>
        <source>The mirror does not give %1: %2</source>
        <translation>Vom Mirror kommt %1 nicht: %2</translation>
    </message>
    <message>
        <source>The blob %1 has another content: its digest is %2.</source>
        <translation>Der Blob %1 hat einen anderen Inhalt: Sein Digest ist %2.</translation>
    </message>
    <message>
        <source>The blob %1 has %2 bytes, the manifest says %3.</source>
        <translation>Der Blob %1 hat %2 Bytes, das Manifest nennt %3.</translation>
    </message>
    <message>
        <source>The blob %1 is not what its media type says: it begins with “%2”.</source>
        <translation>Der Blob %1 ist nicht, was sein Media-Type sagt: Er beginnt mit „%2“.</translation>
    </message>
    <message>
        <source>Not every node can use %1: %2</source>
        <translation>Nicht jeder Node kann %1 nutzen: %2</translation>
    </message>
    <message>
        <source>The blob %1 is sent with Content-Encoding: gzip, which containerd unpacks; what is left is not what its media type says: it begins with “%2”.</source>
        <translation>Der Blob %1 wird mit Content-Encoding: gzip gesendet, das containerd auspackt; was bleibt, ist nicht, was sein Medientyp angibt: Es beginnt mit „%2“.</translation>
    </message>
</context>
<context>
    <name>sme::ContextReader</name>
    <message>
        <source>The name “%1” stands twice in spec.resources</source>
        <translation>Der Name „%1“ steht zweimal in spec.resources</translation>
    </message>
    <message>
        <source>The resourceRef of “%1” lacks %2</source>
        <translation>Dem resourceRef von „%1“ fehlt %2</translation>
    </message>
</context>
<context>
    <name>sme::DecodeRepair</name>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Write host: before it</source>
        <translation>host: davor schreiben</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Die Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the %1, which makes a text of it</source>
        <translation>Das %1 entfernen, das einen Text daraus macht</translation>
    </message>
</context>
<context>
    <name>sme::DetailText</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>Media-Type</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>names (SANs)</source>
        <translation>Namen (SANs)</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>asks to wait</source>
        <translation>bittet zu warten</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>sme::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>sme::DifferencesDialog</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
</context>
<context>
    <name>sme::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The document has no file yet.</source>
        <translation>Das Dokument hat noch keine Datei.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>sme::DocumentForm</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A Shoot without a name</source>
        <translation>Ein Shoot ohne Namen</translation>
    </message>
    <message>
        <source>Shoot %1</source>
        <translation>Shoot %1</translation>
    </message>
    <message>
        <source>An entry of spec.extensions on its own</source>
        <translation>Ein einzelner Eintrag aus spec.extensions</translation>
    </message>
    <message>
        <source>A MirrorConfig on its own</source>
        <translation>Eine einzelne MirrorConfig</translation>
    </message>
    <message>
        <source>A list of mirrors on its own</source>
        <translation>Eine einzelne Liste von Mirrors</translation>
    </message>
    <message>
        <source>A text that cannot be read at the moment</source>
        <translation>Ein Text, der im Moment nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Eine leere Datei</translation>
    </message>
    <message>
        <source>A document that carries no mirrors</source>
        <translation>Ein Dokument, das keine Mirrors enthält</translation>
    </message>
    <message>
        <source>Checked for every release of the extension that knows the fields in use (portable).</source>
        <translation>Geprüft für jedes Release der Extension, das die verwendeten Felder kennt (portable).</translation>
    </message>
    <message>
        <source>Checked for release %1 of the extension.</source>
        <translation>Geprüft für das Release %1 der Extension.</translation>
    </message>
    <message>
        <source>Select a mirror or a host to see and edit its fields here.</source>
        <translation>Wählen Sie einen Mirror oder einen Host, um seine Felder hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>The registry-mirror extension is not in it yet: adding a mirror adds it.</source>
        <translation>Die Extension registry-mirror ist noch nicht darin: Ein neuer Mirror fügt sie hinzu.</translation>
    </message>
    <message>
        <source>The registry-mirror extension is disabled: nothing of it reaches a node.</source>
        <translation>Die Extension registry-mirror ist abgeschaltet: Nichts davon erreicht einen Node.</translation>
    </message>
    <message>
        <source>The registry-mirror extension is enabled.</source>
        <translation>Die Extension registry-mirror ist eingeschaltet.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>What the mirrors answer</source>
        <translation>Was die Mirrors beantworten</translation>
    </message>
    <message>
        <source>Tags and digests: %1</source>
        <translation>Tags und Digests: %1</translation>
    </message>
    <message>
        <source>Digests; tags are resolved at the upstream: %1</source>
        <translation>Digests; Tags werden am Upstream aufgelöst: %1</translation>
    </message>
    <message>
        <source>Nothing, for lack of a host: %1</source>
        <translation>Nichts, es fehlt ein Host: %1</translation>
    </message>
</context>
<context>
    <name>sme::DocumentRules</name>
    <message>
        <source>The registry-mirror extension has no providerConfig, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation>Die Extension registry-mirror hat kein providerConfig, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>There is no mirror, so the cluster rejects the manifest. Add a mirror, or remove the extension entry.</source>
        <translation>Es gibt keinen Mirror, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>There is a registry-mirror extension before this one already. Only the first counts, and the cluster rejects the second. Move its mirrors to the first entry and remove this one.</source>
        <translation>Vor dieser steht schon eine Extension registry-mirror. Nur die erste zählt, und der Cluster lehnt die zweite ab. Verschieben Sie deren Mirrors in den ersten Eintrag, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>The extension is disabled: none of these mirrors reaches the nodes. Remove “disabled: true” to use them.</source>
        <translation>Die Extension ist abgeschaltet: Keiner dieser Mirrors erreicht die Nodes. Entfernen Sie „disabled: true“, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>Registry mirrors need containerd, which this worker pool does not run. Set cri.name to containerd, or remove the extension.</source>
        <translation>Registry-Mirrors brauchen containerd, das dieser Worker-Pool nicht verwendet. Setzen Sie cri.name auf containerd, oder entfernen Sie die Extension.</translation>
    </message>
    <message>
        <source>Set cri.name to containerd</source>
        <translation>cri.name auf containerd setzen</translation>
    </message>
    <message>
        <source>This Shoot has no registry-mirror extension, so there was nothing to check: its nodes pull from the registries themselves. Add a mirror if that is not meant.</source>
        <translation>Dieser Shoot hat keine Extension registry-mirror, also gab es nichts zu prüfen: Seine Nodes holen Images von den Registries selbst. Fügen Sie einen Mirror hinzu, wenn das nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Cluster API makes a Shoot of it: check that one, as the garden has it.</source>
        <translation>Cluster API macht daraus einen Shoot: Prüfen Sie diesen, wie er im Garden ist.</translation>
    </message>
    <message>
        <source>Crossplane makes a Shoot of it: check that one, as the garden has it.</source>
        <translation>Crossplane macht daraus einen Shoot: Prüfen Sie diesen, wie er im Garden ist.</translation>
    </message>
    <message>
        <source>Argo CD passes it on to a chart or an overlay: check what “argocd app manifests” prints.</source>
        <translation>Argo CD gibt es an ein Chart oder ein Overlay weiter: Prüfen Sie, was „argocd app manifests“ ausgibt.</translation>
    </message>
    <message>
        <source>Flux passes it on to a chart: check what the chart renders.</source>
        <translation>Flux gibt es an ein Chart weiter: Prüfen Sie, was das Chart ergibt.</translation>
    </message>
    <message>
        <source>Kustomize puts it into a Shoot: check what “kubectl kustomize” prints.</source>
        <translation>Kustomize setzt es in einen Shoot ein: Prüfen Sie, was „kubectl kustomize“ ausgibt.</translation>
    </message>
    <message>
        <source>Gardener makes Shoots of its template: check one of those.</source>
        <translation>Gardener macht aus seiner Vorlage Shoots: Prüfen Sie einen davon.</translation>
    </message>
    <message>
        <source>Move it to spec.extensions, as the providerConfig of an entry of type registry-mirror.</source>
        <translation>Verschieben Sie sie nach spec.extensions, als providerConfig eines Eintrags vom Typ registry-mirror.</translation>
    </message>
    <message>
        <source>It has to become the providerConfig of an entry of type registry-mirror in a Shoot&apos;s spec.extensions.</source>
        <translation>Sie muss zum providerConfig eines Eintrags vom Typ registry-mirror in spec.extensions eines Shoots werden.</translation>
    </message>
    <message>
        <source>The entry has no type, so the cluster does not take it for registry-mirror (%1). Add “type: registry-mirror”.</source>
        <translation>Der Eintrag hat keinen Typ, also hält der Cluster ihn nicht für registry-mirror (%1). Fügen Sie „type: registry-mirror“ hinzu.</translation>
    </message>
    <message>
        <source>The type is not registry-mirror but “%1” (%2), so none of its mirrors reaches the nodes. Write registry-mirror.</source>
        <translation>Der Typ ist nicht registry-mirror, sondern „%1“ (%2); deshalb erreicht keiner seiner Mirrors die Nodes. Schreiben Sie registry-mirror.</translation>
    </message>
    <message>
        <source>A MirrorConfig stands under the extension “%1” (%2), which does not read it. Move it to an entry of type registry-mirror.</source>
        <translation>Eine MirrorConfig steht unter der Extension „%1“ (%2), die sie nicht liest. Verschieben Sie sie in einen Eintrag vom Typ registry-mirror.</translation>
    </message>
    <message>
        <source>The configuration of registry-cache stands under registry-mirror (%1), which rejects it. Write a MirrorConfig, or change the type to registry-cache.</source>
        <translation>Die Konfiguration von registry-cache steht unter registry-mirror (%1), das sie ablehnt. Schreiben Sie eine MirrorConfig, oder ändern Sie den Typ zu registry-cache.</translation>
    </message>
    <message>
        <source>This Shoot only patches another one (%1): what the cluster gets is not known, and the list of extensions here takes the place of the whole list there. Check the result, for example of “kubectl kustomize”.</source>
        <translation>Dieser Shoot ist nur ein Patch für einen anderen (%1): Was der Cluster bekommt, ist nicht bekannt, und die Liste der Extensions hier ersetzt dort die ganze Liste. Prüfen Sie das Ergebnis, zum Beispiel von „kubectl kustomize“.</translation>
    </message>
    <message>
        <source>A list of mirrors alone is nothing that the cluster reads. It belongs under providerConfig.mirrors of an entry of type registry-mirror in spec.extensions.</source>
        <translation>Eine Liste von Mirrors allein liest der Cluster nicht. Sie gehört unter providerConfig.mirrors eines Eintrags vom Typ registry-mirror in spec.extensions.</translation>
    </message>
    <message>
        <source>A configuration stands within a text (%1), where the cluster does not look, and was not checked. %2</source>
        <translation>Eine Konfiguration steht innerhalb eines Textes (%1), wo der Cluster nicht nachsieht, und wurde nicht geprüft. %2</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>einem anderen Dokument</translation>
    </message>
    <message>
        <source>the kind “%1”</source>
        <translation>der Art „%1“</translation>
    </message>
    <message>
        <source>The configuration stands in %1 (%2), where the extension does not look. %3</source>
        <translation>Die Konfiguration steht in %1 (%2), wo die Extension nicht nachsieht. %3</translation>
    </message>
    <message>
        <source>Set the type to registry-mirror</source>
        <translation>Typ auf registry-mirror setzen</translation>
    </message>
    <message>
        <source>Values are encrypted with SOPS and cannot be known here. Check the decrypted file: “sops --decrypt FILE | shoot-mirror validate -”.</source>
        <translation>Werte sind mit SOPS verschlüsselt und hier nicht bekannt. Prüfen Sie die entschlüsselte Datei: „sops --decrypt FILE | shoot-mirror validate -“.</translation>
    </message>
    <message>
        <source>This Shoot has no workers, and the cluster accepts the registry-mirror extension only with workers. Add a worker pool, or remove the extension.</source>
        <translation>Dieser Shoot hat keine Worker, und der Cluster nimmt die Extension registry-mirror nur mit Workern an. Fügen Sie einen Worker-Pool hinzu, oder entfernen Sie die Extension.</translation>
    </message>
    <message>
        <source>%1, so the API server rejects the Shoot. Correct the entry.</source>
        <translation>%1, also lehnt der API-Server den Shoot ab. Berichtigen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Remove the extension entry</source>
        <translation>Den Extension-Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Move its mirrors to the first entry and remove this one</source>
        <translation>Seine Mirrors in den ersten verschieben und diesen entfernen</translation>
    </message>
    <message>
        <source>The extension is disabled: none of these mirrors reaches the nodes, and the cluster would reject them. Correct what else is said here, then remove “disabled: true” to use them.</source>
        <translation>Die Extension ist abgeschaltet: Keiner dieser Mirrors erreicht die Nodes, und der Cluster würde sie ablehnen. Berichtigen Sie, was hier sonst gesagt wird, und entfernen Sie dann „disabled: true“, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>Remove “disabled: true”</source>
        <translation>„disabled: true“ entfernen</translation>
    </message>
    <message>
        <source>Remove the registry-cache entry</source>
        <translation>Den registry-cache-Eintrag entfernen</translation>
    </message>
    <message>
        <source>The cluster rejects the whole Shoot for its registry-cache extension: %1 (%2). Correct that entry, or remove it.</source>
        <translation>Der Cluster lehnt den ganzen Shoot wegen seiner Extension registry-cache ab: %1 (%2). Berichtigen Sie diesen Eintrag, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>alle Releases</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>Add apiVersion: v1</source>
        <translation>apiVersion: v1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the repeated entry</source>
        <translation>Den wiederholten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Values are filled in later and cannot be known here; what stands around them was checked. Render it first, with Helm, Flux or envsubst: for example “helm template … | shoot-mirror validate -”.</source>
        <translation>Werte werden später eingesetzt und sind hier nicht bekannt; was um sie herum steht, wurde geprüft. Lösen Sie die Vorlage zuerst auf, mit Helm, Flux oder envsubst: zum Beispiel „helm template … | shoot-mirror validate -“.</translation>
    </message>
    <message>
        <source>Make a MirrorConfig of it</source>
        <translation>Eine MirrorConfig daraus machen</translation>
    </message>
</context>
<context>
    <name>sme::DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>sme::EditorActions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Start with an empty document</source>
        <translation>Mit einem leeren Dokument beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Start with the text on the clipboard</source>
        <translation>Mit dem Text in der Zwischenablage beginnen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Start with an example to try things on</source>
        <translation>Mit einem Beispiel zum Ausprobieren beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the document to its file</source>
        <translation>Das Dokument in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the document to another file</source>
        <translation>Das Dokument in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Die Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation>Über Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was undone</source>
        <translation>Die Änderung, die rückgängig gemacht wurde, wiederholen</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>Zeilen ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected rows to the clipboard</source>
        <translation>Die ausgewählten Zeilen in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, as YAML too</source>
        <translation>Die ausgewählten Zeilen kopieren, auch als YAML</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add the mirrors or hosts on the clipboard</source>
        <translation>Die Mirrors oder Hosts in der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Add mirror</source>
        <translation>Mirror hinzufügen</translation>
    </message>
    <message>
        <source>Add an upstream registry</source>
        <translation>Eine Upstream-Registry hinzufügen</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Add a mirror host to the current upstream</source>
        <translation>Dem aktuellen Upstream einen Mirror-Host hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Die ausgewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the selected rows up: tried earlier</source>
        <translation>Die ausgewählten Zeilen nach oben verschieben: früher versucht</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected rows down: tried later</source>
        <translation>Die ausgewählten Zeilen nach unten verschieben: später versucht</translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation>Verbindungen testen</translation>
    </message>
    <message>
        <source>Test the selected hosts, or all, as containerd would use them</source>
        <translation>Die ausgewählten Hosts, oder alle, so testen, wie containerd sie nutzen würde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the connection test</source>
        <translation>Den Verbindungstest anhalten</translation>
    </message>
    <message>
        <source>Copy node commands</source>
        <translation>Node-Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy the commands that repeat the test on a node</source>
        <translation>Die Befehle kopieren, die den Test auf einem Node wiederholen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>YAML kopieren</translation>
    </message>
    <message>
        <source>Copy what the YAML view shows</source>
        <translation>Kopieren, was die YAML-Ansicht zeigt</translation>
    </message>
    <message>
        <source>Export YAML…</source>
        <translation>YAML exportieren…</translation>
    </message>
    <message>
        <source>Write what the YAML view shows to a file</source>
        <translation>In eine Datei schreiben, was die YAML-Ansicht zeigt</translation>
    </message>
    <message>
        <source>Copy hosts.toml</source>
        <translation>hosts.toml kopieren</translation>
    </message>
    <message>
        <source>Copy the hosts.toml of the current mirror</source>
        <translation>Die hosts.toml des aktuellen Mirrors kopieren</translation>
    </message>
    <message>
        <source>Export hosts.toml…</source>
        <translation>hosts.toml exportieren…</translation>
    </message>
    <message>
        <source>Write the files of all mirrors below a folder</source>
        <translation>Die Dateien aller Mirrors unterhalb eines Ordners schreiben</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>Test all hosts of the document, whatever is selected</source>
        <translation>Alle Hosts des Dokuments testen, was auch immer ausgewählt ist</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window, with a document of its own</source>
        <translation>Ein weiteres Fenster mit einem eigenen Dokument öffnen</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Name bearbeiten</translation>
    </message>
    <message>
        <source>Edit the name of the current row</source>
        <translation>Den Namen der aktuellen Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Add host from recipe…</source>
        <translation>Host nach Rezept hinzufügen…</translation>
    </message>
    <message>
        <source>Add a host of Harbor, Artifactory, Nexus and others, by the few values that it needs</source>
        <translation>Einen Host von Harbor, Artifactory, Nexus und anderen hinzufügen, aus den wenigen Werten, die er braucht</translation>
    </message>
    <message>
        <source>CA bundle…</source>
        <translation>CA-Bundle…</translation>
    </message>
    <message>
        <source>Choose the certificates that nodes trust at the current host</source>
        <translation>Die Zertifikate wählen, denen die Nodes beim aktuellen Host vertrauen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in the text; with the keyboard in the mirrors, filter them</source>
        <translation>Im Text suchen; liegt der Tastaturfokus in den Mirrors, diese filtern</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Find and replace in the text (Ctrl+H in it)</source>
        <translation>Im Text suchen und ersetzen (dort Strg+H)</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to a line of the text</source>
        <translation>Zu einer Zeile des Textes gehen</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Mend the current problem</source>
        <translation>Das aktuelle Problem beheben</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the previous problem</source>
        <translation>Zum vorigen Problem gehen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane</source>
        <translation>Den Tastaturfokus in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before</source>
        <translation>Den Tastaturfokus in den vorigen Bereich setzen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the texts larger</source>
        <translation>Die Texte größer zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the texts smaller</source>
        <translation>Die Texte kleiner zeigen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Größe zurücksetzen</translation>
    </message>
    <message>
        <source>Show the texts in the size of the window&apos;s font</source>
        <translation>Die Texte in der Schriftgröße des Fensters zeigen</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>Alles, was sich tun lässt, nach seinem Namen finden</translation>
    </message>
    <message>
        <source>Keyboard help</source>
        <translation>Hilfe zur Tastatur</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Alle Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Hilfe hierzu</translation>
    </message>
    <message>
        <source>What has the keyboard, explained</source>
        <translation>Erklären, was den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>Copy all that is known as a report for a ticket, in Markdown</source>
        <translation>Alles Bekannte als Bericht für ein Ticket kopieren, in Markdown</translation>
    </message>
    <message>
        <source>Open a manifest; an archive of a node, a log or an error text is shown beside it</source>
        <translation>Ein Manifest öffnen; das Archiv eines Nodes, ein Log oder ein Fehlertext erscheint daneben</translation>
    </message>
</context>
<context>
    <name>sme::EditorPage</name>
    <message>
        <source>Shoot YAML</source>
        <translation>Shoot-YAML</translation>
    </message>
    <message>
        <source>hosts.toml</source>
        <translation>hosts.toml</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filter mirrors</source>
        <translation>Mirrors filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Mirrors</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The text cannot be read. These are the mirrors as they were before.</source>
        <translation>Der Text kann nicht gelesen werden. Dies sind die Mirrors, wie sie zuvor waren.</translation>
    </message>
    <message>
        <source>There is nothing to fix here.</source>
        <translation>Hier gibt es nichts zu beheben.</translation>
    </message>
    <message>
        <source>There is no fix for this that is certain; its message says what to do.</source>
        <translation>Dafür gibt es keine sichere Abhilfe; die Meldung sagt, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>sme::EmptyState</name>
    <message>
        <source>No manifest is open</source>
        <translation>Kein Manifest ist geöffnet</translation>
    </message>
    <message>
        <source>Open a Shoot, drop a file here, or start with a new one. The registry mirrors in it are edited in place; nothing else in the file is touched.</source>
        <translation>Öffnen Sie einen Shoot, legen Sie eine Datei hier ab, oder beginnen Sie mit einem neuen. Die Registry-Mirrors darin werden an Ort und Stelle bearbeitet; nichts anderes in der Datei wird angefasst.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>sme::EntryChange</name>
    <message>
        <source>The host has a key that is no text; move it in the text.</source>
        <translation>Der Host hat einen Schlüssel, der kein Text ist; verschieben Sie ihn im Text.</translation>
    </message>
    <message>
        <source>The host has a comment that would be lost between lists of different style; move it in the text.</source>
        <translation>Der Host hat einen Kommentar, der zwischen Listen verschiedener Schreibweise verloren ginge; verschieben Sie ihn im Text.</translation>
    </message>
    <message>
        <source>An alias stands beside the host; move it in the text.</source>
        <translation>Neben dem Host steht ein Alias; verschieben Sie ihn im Text.</translation>
    </message>
</context>
<context>
    <name>sme::EntryReader</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>der Wahrheitswert %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>it is the alias %1</source>
        <translation>es ist der Alias %1</translation>
    </message>
    <message>
        <source>it has an anchor that an alias elsewhere refers to</source>
        <translation>es hat einen Anker, auf den sich ein Alias an anderer Stelle bezieht</translation>
    </message>
    <message>
        <source>it has a merge key</source>
        <translation>es hat einen Merge-Key</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3.</source>
        <translation>%1 ist %2, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>it is an alias</source>
        <translation>es ist ein Alias</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>Der Mirror</translation>
    </message>
    <message>
        <source>it has an alias or a merge key</source>
        <translation>es hat einen Alias oder einen Merge-Key</translation>
    </message>
    <message>
        <source>There are too many aliases.</source>
        <translation>Es gibt zu viele Aliasse.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list such as [pull, resolve]</source>
        <translation>eine Liste wie [pull, resolve]</translation>
    </message>
    <message>
        <source>%1 is a template, but must be %2. Only what the template renders to can be checked.</source>
        <translation>%1 ist eine Vorlage, muss aber %2 sein. Nur was aus der Vorlage entsteht, kann geprüft werden.</translation>
    </message>
    <message>
        <source>it has a key with a question mark</source>
        <translation>es hat einen Schlüssel mit Fragezeichen</translation>
    </message>
    <message>
        <source>An item of %1</source>
        <translation>Ein Eintrag von %1</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of a mirror. %2</source>
        <translation>Unbekanntes Feld „%1“ eines Mirrors. %2</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of a host. %2</source>
        <translation>Unbekanntes Feld „%1“ eines Hosts. %2</translation>
    </message>
</context>
<context>
    <name>sme::ErrorExplanation</name>
    <message>
        <source>The log says that containerd went on to the next host.</source>
        <translation>Das Log sagt, dass containerd zum nächsten Host weiterging.</translation>
    </message>
    <message>
        <source>This wording is of containerd %1, not of %2: look which version the node has.</source>
        <translation>Dieser Wortlaut ist von containerd %1, nicht von %2: Sehen Sie nach, welche Version der Node hat.</translation>
    </message>
    <message>
        <source>The document gives this host no CA bundle.</source>
        <translation>Das Dokument gibt diesem Host kein CA-Bundle.</translation>
    </message>
    <message>
        <source>This is the upstream itself. No host of its mirror has pull and resolve, so containerd resolves tags there.</source>
        <translation>Dies ist der Upstream selbst. Kein Host seines Mirrors hat pull und resolve, also löst containerd Tags dort auf.</translation>
    </message>
    <message>
        <source>This is the upstream itself: no mirror host before it had what was asked for.</source>
        <translation>Dies ist der Upstream selbst: Kein Mirror-Host vor ihm hatte, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>The document has no host %1 for %2: it may be a server that tokens or content come from, or the node has another configuration than the document.</source>
        <translation>Das Dokument hat keinen Host %1 für %2: Es kann ein Server sein, von dem Tokens oder Inhalte kommen, oder der Node hat eine andere Konfiguration als das Dokument.</translation>
    </message>
    <message>
        <source>The document has no mirror for %1.</source>
        <translation>Das Dokument hat keinen Mirror für %1.</translation>
    </message>
</context>
<context>
    <name>sme::ErrorTexts</name>
    <message>
        <source>containerd drops the whole file: no mirror of this upstream is used, and pulls go to the upstream without a word to the user.</source>
        <translation>containerd verwirft die ganze Datei: Kein Mirror dieses Upstreams wird genutzt, und Pulls gehen zum Upstream, ohne dass der Benutzer etwas davon erfährt.</translation>
    </message>
    <message>
        <source>hosts.toml names a capability that this containerd does not know. “referrers” is known since 2.2.0.</source>
        <translation>hosts.toml nennt eine Fähigkeit, die dieses containerd nicht kennt. „referrers“ ist seit 2.2.0 bekannt.</translation>
    </message>
    <message>
        <source>Leave only pull and resolve in the capabilities.</source>
        <translation>Lassen Sie in den Fähigkeiten nur pull und resolve stehen.</translation>
    </message>
    <message>
        <source>On a node: cat /etc/containerd/certs.d/{registry}/hosts.toml</source>
        <translation>Auf einem Node: cat /etc/containerd/certs.d/{registry}/hosts.toml</translation>
    </message>
    <message>
        <source>hosts.toml begins with a byte order mark, which containerd 2.0.0 and newer do not read. Editors on Windows write it.</source>
        <translation>hosts.toml beginnt mit einem Byte-Order-Mark, das containerd ab 2.0.0 nicht liest. Editoren unter Windows schreiben es.</translation>
    </message>
    <message>
        <source>Write the file as UTF-8 without a byte order mark.</source>
        <translation>Schreiben Sie die Datei als UTF-8 ohne Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>On a node: head -c 3 /etc/containerd/certs.d/{registry}/hosts.toml | xxd</source>
        <translation>Auf einem Node: head -c 3 /etc/containerd/certs.d/{registry}/hosts.toml | xxd</translation>
    </message>
    <message>
        <source>dial_timeout in hosts.toml is no duration as Go writes them. It is read since containerd 2.0.7.</source>
        <translation>dial_timeout in hosts.toml ist keine Dauer, wie Go sie schreibt. Es wird seit containerd 2.0.7 gelesen.</translation>
    </message>
    <message>
        <source>Write it as &quot;2s&quot; or &quot;500ms&quot;, or remove it: MirrorConfig cannot express it, so the file was changed by hand.</source>
        <translation>Schreiben Sie es als &quot;2s&quot; oder &quot;500ms&quot;, oder entfernen Sie es: MirrorConfig kann es nicht ausdrücken, also wurde die Datei von Hand geändert.</translation>
    </message>
    <message>
        <source>On a node: grep -n dial_timeout /etc/containerd/certs.d/{registry}/hosts.toml</source>
        <translation>Auf einem Node: grep -n dial_timeout /etc/containerd/certs.d/{registry}/hosts.toml</translation>
    </message>
    <message>
        <source>`host` in hosts.toml is no table of hosts, for example `host = &quot;…&quot;`.</source>
        <translation>`host` in hosts.toml ist keine Tabelle von Hosts, zum Beispiel `host = &quot;…&quot;`.</translation>
    </message>
    <message>
        <source>Write one table for each host: [host.&quot;https://mirror.example.com&quot;].</source>
        <translation>Schreiben Sie eine Tabelle für jeden Host: [host.&quot;https://mirror.example.com&quot;].</translation>
    </message>
    <message>
        <source>hosts.toml is not TOML, or a value in it has a wrong type. containerd 1.x names line and column in brackets, 2.x the file.</source>
        <translation>hosts.toml ist kein TOML, oder ein Wert darin hat einen falschen Typ. containerd 1.x nennt Zeile und Spalte in Klammern, 2.x die Datei.</translation>
    </message>
    <message>
        <source>Mend the file. Gardener writes it, so look who else changed it: the comment “managed by gardener-node-agent” in its first line is missing then. In releases before v0.10 of the extension a quote in a mirror URL breaks the file.</source>
        <translation>Berichtigen Sie die Datei. Gardener schreibt sie, also sehen Sie nach, wer sie sonst geändert hat: Dann fehlt der Kommentar „managed by gardener-node-agent“ in ihrer ersten Zeile. In Releases vor v0.10 der Extension macht ein Anführungszeichen in einer Mirror-URL die Datei ungültig.</translation>
    </message>
    <message>
        <source>A file that cannot be read breaks pulls of this upstream, or leaves the mirror unused.</source>
        <translation>Eine Datei, die nicht gelesen werden kann, lässt Pulls von diesem Upstream scheitern oder den Mirror ungenutzt.</translation>
    </message>
    <message>
        <source>containerd may not read a file below certs.d.</source>
        <translation>containerd darf eine Datei unter certs.d nicht lesen.</translation>
    </message>
    <message>
        <source>Make files readable (0644) and folders passable (0755), owned by root; look at SELinux or AppArmor too.</source>
        <translation>Machen Sie Dateien lesbar (0644) und Ordner begehbar (0755), mit root als Eigentümer; sehen Sie auch nach SELinux oder AppArmor.</translation>
    </message>
    <message>
        <source>On a node: namei -l /etc/containerd/certs.d/{registry}/hosts.toml</source>
        <translation>Auf einem Node: namei -l /etc/containerd/certs.d/{registry}/hosts.toml</translation>
    </message>
    <message>
        <source>There is no fallback: no host of this upstream is asked at all, the upstream included. Every pull from it fails.</source>
        <translation>Es gibt keinen Ausweichweg: Kein Host dieses Upstreams wird gefragt, auch der Upstream nicht. Jeder Pull von ihm scheitert.</translation>
    </message>
    <message>
        <source>The CA file that hosts.toml names is not on the node. The node has not got the Secret, or an older release of the extension wrote another path.</source>
        <translation>Die CA-Datei, die hosts.toml nennt, ist nicht auf dem Node. Der Node hat das Secret nicht bekommen, oder ein älteres Release der Extension schrieb einen anderen Pfad.</translation>
    </message>
    <message>
        <source>Check caBundleSecretReferenceName, the entry of spec.resources and the Secret; then let the node apply its configuration again.</source>
        <translation>Prüfen Sie caBundleSecretReferenceName, den Eintrag in spec.resources und das Secret; lassen Sie den Node dann seine Konfiguration erneut anwenden.</translation>
    </message>
    <message>
        <source>On a node: ls -l /etc/containerd/certs.d/*/</source>
        <translation>Auf einem Node: ls -l /etc/containerd/certs.d/*/</translation>
    </message>
    <message>
        <source>The Secret was renamed or removed while the node still has the old hosts.toml.</source>
        <translation>Das Secret wurde umbenannt oder entfernt, während der Node noch die alte hosts.toml hat.</translation>
    </message>
    <message>
        <source>Reconcile the Shoot, and compare what the node has with the manifest.</source>
        <translation>Lassen Sie den Shoot abgleichen (reconcile), und vergleichen Sie, was der Node hat, mit dem Manifest.</translation>
    </message>
    <message>
        <source>shoot-mirror compare FILE --node BUNDLE</source>
        <translation>shoot-mirror compare FILE --node BUNDLE</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form: it is empty, DER, base64 twice, or its blocks are glued together.</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format: Sie ist leer, DER, doppelt base64-kodiert, oder ihre Blöcke kleben aneinander.</translation>
    </message>
    <message>
        <source>Put a PEM certificate into the key bundle.crt of the Secret: -----BEGIN CERTIFICATE----- at the beginning of a line.</source>
        <translation>Legen Sie ein PEM-Zertifikat in den Schlüssel bundle.crt des Secrets: -----BEGIN CERTIFICATE----- am Anfang einer Zeile.</translation>
    </message>
    <message>
        <source>openssl crl2pkcs7 -nocrl -certfile bundle.crt | openssl pkcs7 -print_certs -noout</source>
        <translation>openssl crl2pkcs7 -nocrl -certfile bundle.crt | openssl pkcs7 -print_certs -noout</translation>
    </message>
    <message>
        <source>There is no fallback: no host of this upstream is asked at all.</source>
        <translation>Es gibt keinen Ausweichweg: Kein Host dieses Upstreams wird gefragt.</translation>
    </message>
    <message>
        <source>A client certificate or key that hosts.toml names is missing, or the two do not belong together.</source>
        <translation>Ein Client-Zertifikat oder -Schlüssel, den hosts.toml nennt, fehlt, oder die beiden gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Mend the files. MirrorConfig cannot express client certificates, so the file was changed by hand.</source>
        <translation>Berichtigen Sie die Dateien. MirrorConfig kann keine Client-Zertifikate ausdrücken, also wurde die Datei von Hand geändert.</translation>
    </message>
    <message>
        <source>On a node: grep -n client /etc/containerd/certs.d/{registry}/hosts.toml</source>
        <translation>Auf einem Node: grep -n client /etc/containerd/certs.d/{registry}/hosts.toml</translation>
    </message>
    <message>
        <source>The image service of containerd does not start: the node pulls nothing, and becomes NotReady.</source>
        <translation>Der Image-Dienst von containerd startet nicht: Der Node holt nichts und wird NotReady.</translation>
    </message>
    <message>
        <source>config.toml has both config_path and the old registry.mirrors or registry.configs. They exclude each other.</source>
        <translation>config.toml hat sowohl config_path als auch die alten registry.mirrors oder registry.configs. Sie schließen einander aus.</translation>
    </message>
    <message>
        <source>Remove registry.mirrors and registry.configs from config.toml, and restart containerd.</source>
        <translation>Entfernen Sie registry.mirrors und registry.configs aus config.toml, und starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: containerd config dump | grep -n -A3 registry</source>
        <translation>Auf einem Node: containerd config dump | grep -n -A3 registry</translation>
    </message>
    <message>
        <source>The node pulls nothing at all.</source>
        <translation>Der Node holt überhaupt nichts.</translation>
    </message>
    <message>
        <source>containerd runs without its image service: a mistake in config.toml keeps the plugin from loading.</source>
        <translation>containerd läuft ohne seinen Image-Dienst: Ein Fehler in config.toml verhindert, dass das Plugin geladen wird.</translation>
    </message>
    <message>
        <source>Read the first error after the start of containerd, mend config.toml, restart containerd.</source>
        <translation>Lesen Sie den ersten Fehler nach dem Start von containerd, berichtigen Sie config.toml, starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u containerd -b | grep -i &apos;failed to load plugin&apos;</source>
        <translation>Auf einem Node: journalctl -u containerd -b | grep -i &apos;failed to load plugin&apos;</translation>
    </message>
    <message>
        <source>config.toml has disabled_plugins with cri, as Docker&apos;s package writes it.</source>
        <translation>config.toml hat disabled_plugins mit cri, wie das Paket von Docker es schreibt.</translation>
    </message>
    <message>
        <source>Remove &quot;cri&quot; from disabled_plugins, and restart containerd.</source>
        <translation>Entfernen Sie &quot;cri&quot; aus disabled_plugins, und starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: grep -n disabled_plugins /etc/containerd/config.toml</source>
        <translation>Auf einem Node: grep -n disabled_plugins /etc/containerd/config.toml</translation>
    </message>
    <message>
        <source>containerd does not start, or starts without the plugin that the message names.</source>
        <translation>containerd startet nicht, oder es startet ohne das Plugin, das die Meldung nennt.</translation>
    </message>
    <message>
        <source>containerd cannot read its config.toml or one of its imports.</source>
        <translation>containerd kann seine config.toml oder eine ihrer eingebundenen Dateien nicht lesen.</translation>
    </message>
    <message>
        <source>Mend the place that the message names, and restart containerd.</source>
        <translation>Berichtigen Sie die Stelle, die die Meldung nennt, und starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: containerd config dump &gt;/dev/null</source>
        <translation>Auf einem Node: containerd config dump &gt;/dev/null</translation>
    </message>
    <message>
        <source>The mirror is asked by HTTPS first. Where the port speaks plain HTTP, that follows; a certificate error leaves the mirror unused.</source>
        <translation>Der Mirror wird zuerst über HTTPS gefragt. Wo der Port unverschlüsseltes HTTP spricht, folgt dieses; bei einem Zertifikatsfehler bleibt der Mirror ungenutzt.</translation>
    </message>
    <message>
        <source>The mirror is written with http:// but has a CA bundle or another TLS setting, so containerd asks it by HTTPS first.</source>
        <translation>Der Mirror ist mit http:// geschrieben, hat aber ein CA-Bundle oder eine andere TLS-Einstellung, also fragt containerd ihn zuerst über HTTPS.</translation>
    </message>
    <message>
        <source>Write the mirror with https://, or remove its CA bundle.</source>
        <translation>Schreiben Sie den Mirror mit https://, oder entfernen Sie sein CA-Bundle.</translation>
    </message>
    <message>
        <source>shoot-mirror probe FILE --image {image}</source>
        <translation>shoot-mirror probe FILE --image {image}</translation>
    </message>
    <message>
        <source>A URL in hosts.toml, or one that a mirror redirects to, has no scheme http or https.</source>
        <translation>Eine URL in hosts.toml, oder eine, auf die ein Mirror weiterleitet, hat weder das Schema http noch https.</translation>
    </message>
    <message>
        <source>Write the mirror with https:// or http://.</source>
        <translation>Schreiben Sie den Mirror mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The name of the host does not exist for the node&apos;s resolver.</source>
        <translation>Den Namen des Hosts gibt es für den Resolver des Nodes nicht.</translation>
    </message>
    <message>
        <source>Check the spelling; write a name that the node&apos;s DNS server knows. Names of Services in the cluster do not resolve on nodes.</source>
        <translation>Prüfen Sie die Schreibweise; schreiben Sie einen Namen, den der DNS-Server des Nodes kennt. Namen von Services im Cluster lassen sich auf Nodes nicht auflösen.</translation>
    </message>
    <message>
        <source>On a node: resolvectl query {hostname}</source>
        <translation>Auf einem Node: resolvectl query {hostname}</translation>
    </message>
    <message>
        <source>The node uses another DNS server than this computer, which does not know the internal zone.</source>
        <translation>Der Node verwendet einen anderen DNS-Server als dieser Computer, und dieser kennt die interne Zone nicht.</translation>
    </message>
    <message>
        <source>Add the zone to the node&apos;s resolver, or use a name that is known there.</source>
        <translation>Nehmen Sie die Zone in den Resolver des Nodes auf, oder verwenden Sie einen Namen, der dort bekannt ist.</translation>
    </message>
    <message>
        <source>On a node: cat /etc/resolv.conf</source>
        <translation>Auf einem Node: cat /etc/resolv.conf</translation>
    </message>
    <message>
        <source>The DNS server of the node did not answer, or answered with a failure. It is not known whether the name exists.</source>
        <translation>Der DNS-Server des Nodes hat nicht geantwortet, oder mit einem Fehler. Ob es den Namen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the node&apos;s DNS server and the way to it.</source>
        <translation>Sehen Sie sich den DNS-Server des Nodes und den Weg dorthin an.</translation>
    </message>
    <message>
        <source>On a node: resolvectl status</source>
        <translation>Auf einem Node: resolvectl status</translation>
    </message>
    <message>
        <source>containerd asks through a proxy (HTTP_PROXY, HTTPS_PROXY of its service), and the proxy cannot be reached or refuses.</source>
        <translation>containerd fragt über einen Proxy (HTTP_PROXY, HTTPS_PROXY seines Dienstes), und der Proxy ist nicht erreichbar oder lehnt ab.</translation>
    </message>
    <message>
        <source>Add the mirror to NO_PROXY of the containerd service, or mend the proxy.</source>
        <translation>Nehmen Sie den Mirror in NO_PROXY des containerd-Dienstes auf, oder bringen Sie den Proxy in Ordnung.</translation>
    </message>
    <message>
        <source>On a node: systemctl show containerd -p Environment</source>
        <translation>Auf einem Node: systemctl show containerd -p Environment</translation>
    </message>
    <message>
        <source>Nothing listens at this address and port: the mirror is down, or the port is another.</source>
        <translation>Unter dieser Adresse und diesem Port lauscht nichts: Der Mirror läuft nicht, oder es ist ein anderer Port.</translation>
    </message>
    <message>
        <source>Start the mirror, or correct the port in its URL.</source>
        <translation>Starten Sie den Mirror, oder berichtigen Sie den Port in seiner URL.</translation>
    </message>
    <message>
        <source>On a node: curl -v &apos;{root}&apos;</source>
        <translation>Auf einem Node: curl -v &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>A firewall rejects connections of the node.</source>
        <translation>Eine Firewall lehnt Verbindungen des Nodes ab.</translation>
    </message>
    <message>
        <source>Let the node&apos;s network reach the port.</source>
        <translation>Lassen Sie das Netz der Nodes den Port erreichen.</translation>
    </message>
    <message>
        <source>Each request waits 30 s for the connection, then goes on to the next host: pulls take minutes.</source>
        <translation>Jede Anfrage wartet 30 s auf die Verbindung und geht dann zum nächsten Host: Pulls dauern Minuten.</translation>
    </message>
    <message>
        <source>Packets to this address get no answer: a firewall drops them, or the address is wrong.</source>
        <translation>Pakete an diese Adresse bleiben ohne Antwort: Eine Firewall verwirft sie, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Open the way from the node&apos;s network to this port. Until then each request waits 30 s before the fallback: remove the mirror if it is to stay away.</source>
        <translation>Öffnen Sie den Weg vom Netz der Nodes zu diesem Port. Bis dahin wartet jede Anfrage 30 s, bevor ausgewichen wird: Entfernen Sie den Mirror, wenn er wegbleiben soll.</translation>
    </message>
    <message>
        <source>On a node: curl -v --connect-timeout 5 &apos;{root}&apos;</source>
        <translation>Auf einem Node: curl -v --connect-timeout 5 &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>The node has no way to this address.</source>
        <translation>Der Node hat keinen Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Check routes, peering and firewall; for an IPv6 address whether the node has IPv6.</source>
        <translation>Prüfen Sie Routen, Peering und Firewall; bei einer IPv6-Adresse, ob der Node IPv6 hat.</translation>
    </message>
    <message>
        <source>On a node: ip route get ADDRESS</source>
        <translation>Auf einem Node: ip route get ADDRESS</translation>
    </message>
    <message>
        <source>The connection was made, but the TLS handshake did not end within 10 s: the port speaks something else, a middlebox holds it up, or packets are too large for the way (MTU).</source>
        <translation>Die Verbindung kam zustande, aber der TLS-Handshake war nach 10 s nicht zu Ende: Der Port spricht etwas anderes, ein Gerät dazwischen hält ihn auf, oder die Pakete sind für den Weg zu groß (MTU).</translation>
    </message>
    <message>
        <source>Check the port, and the MTU of the node&apos;s network.</source>
        <translation>Prüfen Sie den Port und die MTU im Netz der Nodes.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -connect {hostport} &lt;/dev/null</source>
        <translation>Auf einem Node: openssl s_client -connect {hostport} &lt;/dev/null</translation>
    </message>
    <message>
        <source>From containerd 2.3.0 on the next host is asked after 30 s; before, a mute mirror hangs the whole pull.</source>
        <translation>Ab containerd 2.3.0 wird nach 30 s der nächste Host gefragt; davor lässt ein stummer Mirror den ganzen Pull hängen.</translation>
    </message>
    <message>
        <source>The host accepted the request and sent nothing for 30 s.</source>
        <translation>Der Host hat die Anfrage angenommen und 30 s lang nichts gesendet.</translation>
    </message>
    <message>
        <source>Look at the mirror: it is overloaded, or waits for its own upstream.</source>
        <translation>Sehen Sie sich den Mirror an: Er ist überlastet, oder er wartet auf seinen eigenen Upstream.</translation>
    </message>
    <message>
        <source>The other side, or something between, broke the connection: a load balancer, a firewall that inspects TLS, a crashing mirror.</source>
        <translation>Die Gegenseite, oder etwas dazwischen, hat die Verbindung abgebrochen: ein Load-Balancer, eine Firewall, die TLS untersucht, ein abstürzender Mirror.</translation>
    </message>
    <message>
        <source>Look at the log of the mirror and of what stands before it at this time.</source>
        <translation>Sehen Sie im Log des Mirrors und dessen, was vor ihm steht, zu dieser Zeit nach.</translation>
    </message>
    <message>
        <source>The mirror is asked by https, but the port speaks plain HTTP.</source>
        <translation>Der Mirror wird über https gefragt, aber der Port spricht unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Write http:// in the URL of the mirror, or let it speak TLS.</source>
        <translation>Schreiben Sie http:// in die URL des Mirrors, oder lassen Sie ihn TLS sprechen.</translation>
    </message>
    <message>
        <source>On a node: curl -v &apos;http://{hostport}/v2/&apos;</source>
        <translation>Auf einem Node: curl -v &apos;http://{hostport}/v2/&apos;</translation>
    </message>
    <message>
        <source>The mirror is asked by plain HTTP, but the port speaks TLS.</source>
        <translation>Der Mirror wird über unverschlüsseltes HTTP gefragt, aber der Port spricht TLS.</translation>
    </message>
    <message>
        <source>Write https:// in the URL of the mirror, with a CA bundle if its CA is a private one.</source>
        <translation>Schreiben Sie https:// in die URL des Mirrors, mit einem CA-Bundle, wenn seine CA eine private ist.</translation>
    </message>
    <message>
        <source>On a node: curl -v &apos;https://{hostport}/v2/&apos;</source>
        <translation>Auf einem Node: curl -v &apos;https://{hostport}/v2/&apos;</translation>
    </message>
    <message>
        <source>The certificate of the mirror is of a CA that the node does not know: a private CA without a CA bundle for this host.</source>
        <translation>Das Zertifikat des Mirrors ist von einer CA, die der Node nicht kennt: einer privaten CA ohne CA-Bundle für diesen Host.</translation>
    </message>
    <message>
        <source>Name a Secret with the CA in caBundleSecretReferenceName of this host.</source>
        <translation>Nennen Sie in caBundleSecretReferenceName dieses Hosts ein Secret mit der CA.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -showcerts -connect {hostport} &lt;/dev/null</source>
        <translation>Auf einem Node: openssl s_client -showcerts -connect {hostport} &lt;/dev/null</translation>
    </message>
    <message>
        <source>The server does not send its intermediate certificate.</source>
        <translation>Der Server sendet sein Zwischenzertifikat nicht.</translation>
    </message>
    <message>
        <source>Put the intermediate on the server, behind its own certificate.</source>
        <translation>Legen Sie das Zwischenzertifikat auf den Server, hinter sein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>The CA bundle is that of another CA, for example after the CA was renewed. A CA bundle of a mirror does not count for `server`.</source>
        <translation>Das CA-Bundle ist das einer anderen CA, zum Beispiel nachdem die CA erneuert wurde. Das CA-Bundle eines Mirrors gilt nicht für `server`.</translation>
    </message>
    <message>
        <source>Put the right CA into the Secret: a new Secret, since it is immutable.</source>
        <translation>Legen Sie die richtige CA in das Secret: in ein neues Secret, denn es ist unveränderlich.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS puts its own certificate there.</source>
        <translation>Ein Proxy, der TLS untersucht, setzt dort sein eigenes Zertifikat ein.</translation>
    </message>
    <message>
        <source>Exclude the mirror from inspection, or add the proxy&apos;s CA to the bundle.</source>
        <translation>Nehmen Sie den Mirror von der Untersuchung aus, oder fügen Sie die CA des Proxys zum Bundle hinzu.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -issuer</source>
        <translation>Auf einem Node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -issuer</translation>
    </message>
    <message>
        <source>The certificate does not hold the name or address by which the mirror is asked. A name in its Common Name alone does not count, and an address counts only as an IP address.</source>
        <translation>Das Zertifikat enthält nicht den Namen oder die Adresse, unter der der Mirror gefragt wird. Ein Name nur im Common Name zählt nicht, und eine Adresse zählt nur als IP-Adresse.</translation>
    </message>
    <message>
        <source>Ask the mirror by a name that is in its certificate, or have a certificate with this name as subject alternative name.</source>
        <translation>Fragen Sie den Mirror unter einem Namen, der in seinem Zertifikat steht, oder lassen Sie ein Zertifikat mit diesem Namen als Subject Alternative Name ausstellen.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -ext subjectAltName</source>
        <translation>Auf einem Node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -ext subjectAltName</translation>
    </message>
    <message>
        <source>The certificate of the server, or one of its chain, has expired or begins later.</source>
        <translation>Das Zertifikat des Servers, oder eines seiner Kette, ist abgelaufen oder gilt erst später.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Erneuern Sie es auf dem Server.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -dates</source>
        <translation>Auf einem Node: openssl s_client -connect {hostport} &lt;/dev/null | openssl x509 -noout -dates</translation>
    </message>
    <message>
        <source>The clock of the node is wrong.</source>
        <translation>Die Uhr des Nodes geht falsch.</translation>
    </message>
    <message>
        <source>Synchronize it.</source>
        <translation>Synchronisieren Sie sie.</translation>
    </message>
    <message>
        <source>On a node: timedatectl</source>
        <translation>Auf einem Node: timedatectl</translation>
    </message>
    <message>
        <source>The chain of certificates breaks a rule: a certificate that is no CA signed another one, or is not meant for servers.</source>
        <translation>Die Zertifikatskette verletzt eine Regel: Ein Zertifikat, das keine CA ist, hat ein anderes signiert oder ist nicht für Server gedacht.</translation>
    </message>
    <message>
        <source>Have the certificate issued again with the right key usage.</source>
        <translation>Lassen Sie das Zertifikat mit der richtigen Schlüsselverwendung neu ausstellen.</translation>
    </message>
    <message>
        <source>The mirror asks for a client certificate, or refuses the one that was sent. MirrorConfig cannot give one.</source>
        <translation>Der Mirror verlangt ein Client-Zertifikat oder lehnt das gesendete ab. MirrorConfig kann keines angeben.</translation>
    </message>
    <message>
        <source>Let the mirror serve nodes without a client certificate.</source>
        <translation>Lassen Sie den Mirror Nodes ohne Client-Zertifikat bedienen.</translation>
    </message>
    <message>
        <source>On a node: openssl s_client -connect {hostport} &lt;/dev/null | grep -i &apos;acceptable client&apos;</source>
        <translation>Auf einem Node: openssl s_client -connect {hostport} &lt;/dev/null | grep -i &apos;acceptable client&apos;</translation>
    </message>
    <message>
        <source>The TLS handshake failed: the port does not speak TLS, or both sides share no version or cipher (TLS 1.2 at least is needed).</source>
        <translation>Der TLS-Handshake ist gescheitert: Der Port spricht kein TLS, oder beide Seiten haben keine Version oder kein Verfahren gemeinsam (mindestens TLS 1.2 wird gebraucht).</translation>
    </message>
    <message>
        <source>Check the port, and the TLS versions of the mirror.</source>
        <translation>Prüfen Sie den Port und die TLS-Versionen des Mirrors.</translation>
    </message>
    <message>
        <source>The certificate of the server is not accepted; the rest of the message says why.</source>
        <translation>Das Zertifikat des Servers wird nicht angenommen; der Rest der Meldung sagt, warum.</translation>
    </message>
    <message>
        <source>Mend the certificate on the server, or the CA bundle of this host.</source>
        <translation>Bringen Sie das Zertifikat auf dem Server in Ordnung, oder das CA-Bundle dieses Hosts.</translation>
    </message>
    <message>
        <source>The token server that the registry named answered without a token.</source>
        <translation>Der Token-Server, den die Registry nannte, hat ohne Token geantwortet.</translation>
    </message>
    <message>
        <source>Look at the token server, or at the `realm` in the registry&apos;s WWW-Authenticate header.</source>
        <translation>Sehen Sie sich den Token-Server an, oder `realm` im Header WWW-Authenticate der Registry.</translation>
    </message>
    <message>
        <source>The repository does not exist there, or is private: registries answer the same for both.</source>
        <translation>Das Repository gibt es dort nicht, oder es ist privat: Registries antworten auf beides gleich.</translation>
    </message>
    <message>
        <source>Check the name of the image; for a private one, give the pod a pull secret for this registry.</source>
        <translation>Prüfen Sie den Namen des Images; für ein privates geben Sie dem Pod ein Pull-Secret für diese Registry.</translation>
    </message>
    <message>
        <source>At a mirror: its proxy project has no such repository, or does not serve anonymously.</source>
        <translation>Bei einem Mirror: Sein Proxy-Projekt hat kein solches Repository, oder es bedient niemanden anonym.</translation>
    </message>
    <message>
        <source>Make the project public, or check the path of the mirror URL.</source>
        <translation>Machen Sie das Projekt öffentlich, oder prüfen Sie den Pfad der Mirror-URL.</translation>
    </message>
    <message>
        <source>Let nodes reach the token server (the host in the URL of the message) as well as the registry.</source>
        <translation>Lassen Sie Nodes den Token-Server (den Host in der URL der Meldung) ebenso erreichen wie die Registry.</translation>
    </message>
    <message>
        <source>On a node: curl -v &apos;{url}&apos;</source>
        <translation>Auf einem Node: curl -v &apos;{url}&apos;</translation>
    </message>
    <message>
        <source>The pull secret is wrong or has expired.</source>
        <translation>Das Pull-Secret ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the pull secret of the pod or of its service account.</source>
        <translation>Erneuern Sie das Pull-Secret des Pods oder seines Service-Accounts.</translation>
    </message>
    <message>
        <source>kubectl get events --field-selector reason=Failed</source>
        <translation>kubectl get events --field-selector reason=Failed</translation>
    </message>
    <message>
        <source>The host is asked 6 times at once (5 from 2.3.2 on), whatever Retry-After says; then the next host. At the upstream the pull fails.</source>
        <translation>Der Host wird sofort nacheinander 6-mal gefragt (ab 2.3.2 5-mal), was immer Retry-After sagt; dann der nächste Host. Am Upstream scheitert der Pull.</translation>
    </message>
    <message>
        <source>The registry limits how much may be pulled. At Docker Hub it counts by the address of the nodes&apos; gateway.</source>
        <translation>Die Registry begrenzt, wie viel geholt werden darf. Docker Hub zählt nach der Adresse des Gateways der Nodes.</translation>
    </message>
    <message>
        <source>Give mirror hosts the capability resolve, so that tags are resolved there too, or pull by digest; or use a pull secret with an account.</source>
        <translation>Geben Sie Mirror-Hosts die Fähigkeit resolve, damit auch Tags dort aufgelöst werden, oder holen Sie Images nach Digest; oder verwenden Sie ein Pull-Secret mit einem Konto.</translation>
    </message>
    <message>
        <source>The mirror hands on the limit of its own upstream.</source>
        <translation>Der Mirror gibt die Begrenzung seines eigenen Upstreams weiter.</translation>
    </message>
    <message>
        <source>Give the mirror an account for its upstream.</source>
        <translation>Geben Sie dem Mirror ein Konto bei seinem Upstream.</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host; by digest, from 2.0.11, 2.2.6 and 2.3.0 on, it ends the resolve step. At the upstream the pull fails.</source>
        <translation>Bei einem Mirror geht containerd zum nächsten Host weiter; bei einem Digest beendet es ab 2.0.11, 2.2.6 und 2.3.0 den Resolve-Schritt. Am Upstream scheitert der Pull.</translation>
    </message>
    <message>
        <source>The registry asks for credentials, and the pull brings none that it takes. MirrorConfig can carry none.</source>
        <translation>Die Registry verlangt Anmeldedaten, und der Pull bringt keine mit, die sie annimmt. MirrorConfig kann keine enthalten.</translation>
    </message>
    <message>
        <source>Let the mirror serve anonymously, or give the pods a pull secret: it is offered to every host that answers 401.</source>
        <translation>Lassen Sie den Mirror anonyme Anfragen bedienen, oder geben Sie den Pods ein Pull-Secret: Es wird jedem Host angeboten, der mit 401 antwortet.</translation>
    </message>
    <message>
        <source>The repository does not exist there; many registries answer 401 for that.</source>
        <translation>Das Repository gibt es dort nicht; viele Registries antworten darauf mit 401.</translation>
    </message>
    <message>
        <source>Check the name, and the path of the mirror URL.</source>
        <translation>Prüfen Sie den Namen und den Pfad der Mirror-URL.</translation>
    </message>
    <message>
        <source>There is no fallback: the pull fails although other hosts may have the image.</source>
        <translation>Es gibt keinen Ausweichweg: Der Pull scheitert, auch wenn andere Hosts das Image haben.</translation>
    </message>
    <message>
        <source>The host answered with a web page instead of an image: a login page, a portal, or a host that is no registry.</source>
        <translation>Der Host hat statt mit einem Image mit einer Webseite geantwortet: einer Anmeldeseite, einem Portal, oder er ist keine Registry.</translation>
    </message>
    <message>
        <source>Write the URL of the registry&apos;s API; check the path and override path.</source>
        <translation>Schreiben Sie die URL der Registry-API; prüfen Sie den Pfad und Override path.</translation>
    </message>
    <message>
        <source>The request was redirected to a login page.</source>
        <translation>Die Anfrage wurde auf eine Anmeldeseite weitergeleitet.</translation>
    </message>
    <message>
        <source>Let the mirror serve anonymously.</source>
        <translation>Lassen Sie den Mirror anonyme Anfragen bedienen.</translation>
    </message>
    <message>
        <source>On a node: curl -vL &apos;{root}&apos;</source>
        <translation>Auf einem Node: curl -vL &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>containerd 1.x converts such images when asked by the kubelet; 2.x fails.</source>
        <translation>containerd 1.x wandelt solche Images um, wenn das Kubelet den Pull verlangt; 2.x scheitert.</translation>
    </message>
    <message>
        <source>The image has the old manifest format, schema 1, or the registry names no better type. containerd 2.x does not read it.</source>
        <translation>Das Image hat das alte Manifest-Format, Schema 1, oder die Registry nennt keinen besseren Typ. containerd 2.x liest es nicht.</translation>
    </message>
    <message>
        <source>Have the image pushed again by a current tool.</source>
        <translation>Lassen Sie das Image mit einem aktuellen Werkzeug neu hochladen.</translation>
    </message>
    <message>
        <source>The host answered with a content type that is no image&apos;s (or none), so containerd takes the answer for something else.</source>
        <translation>Der Host hat mit einem Content-Type geantwortet, der nicht der eines Images ist (oder ohne), also hält containerd die Antwort für etwas anderes.</translation>
    </message>
    <message>
        <source>Mend the mirror, or what stands before it: it must hand on the Content-Type of manifests.</source>
        <translation>Bringen Sie den Mirror in Ordnung, oder das, was vor ihm steht: Es muss den Content-Type von Manifesten weitergeben.</translation>
    </message>
    <message>
        <source>The content that a host served is not what its digest says: it is damaged, or a page of a proxy.</source>
        <translation>Der Inhalt, den ein Host lieferte, ist nicht das, was sein Digest sagt: Er ist beschädigt, oder es ist die Seite eines Proxys.</translation>
    </message>
    <message>
        <source>Clear the cache of the mirror, and look at what stands before it.</source>
        <translation>Leeren Sie den Cache des Mirrors, und sehen Sie nach, was vor ihm steht.</translation>
    </message>
    <message>
        <source>The content has another length than was announced in the Content-Length of the manifest or in the manifest itself.</source>
        <translation>Der Inhalt hat eine andere Länge, als in der Content-Length des Manifests oder im Manifest selbst angekündigt war.</translation>
    </message>
    <message>
        <source>Clear the cache of the mirror; look whether something before it compresses or changes answers.</source>
        <translation>Leeren Sie den Cache des Mirrors; sehen Sie nach, ob etwas vor ihm Antworten komprimiert oder ändert.</translation>
    </message>
    <message>
        <source>The host ended its answer too early, also when asked for the rest.</source>
        <translation>Der Host hat seine Antwort zu früh beendet, auch als nach dem Rest gefragt wurde.</translation>
    </message>
    <message>
        <source>Look at the mirror and its cache; a limit on sizes or times of a proxy before it cuts answers.</source>
        <translation>Sehen Sie sich den Mirror und seinen Cache an; eine Grenze für Größen oder Zeiten in einem Proxy vor ihm schneidet Antworten ab.</translation>
    </message>
    <message>
        <source>The answer has a Docker-Content-Digest that is no digest.</source>
        <translation>Die Antwort hat einen Docker-Content-Digest, der kein Digest ist.</translation>
    </message>
    <message>
        <source>Mend the mirror, or the proxy that writes this header.</source>
        <translation>Bringen Sie den Mirror in Ordnung, oder den Proxy, der diesen Header schreibt.</translation>
    </message>
    <message>
        <source>A HEAD without digest or length was followed by a GET that brought nothing.</source>
        <translation>Auf einen HEAD ohne Digest oder Länge folgte ein GET, das nichts brachte.</translation>
    </message>
    <message>
        <source>Mend the mirror: a GET of a manifest must answer as its HEAD does.</source>
        <translation>Bringen Sie den Mirror in Ordnung: Ein GET eines Manifests muss so antworten wie sein HEAD.</translation>
    </message>
    <message>
        <source>The mirror redirects to an address that is none, or in a circle.</source>
        <translation>Der Mirror leitet auf eine Adresse weiter, die keine ist, oder im Kreis.</translation>
    </message>
    <message>
        <source>Mend the redirect of the mirror; often its external URL is set wrong.</source>
        <translation>Bringen Sie die Weiterleitung des Mirrors in Ordnung; oft ist seine externe URL falsch gesetzt.</translation>
    </message>
    <message>
        <source>A HEAD that is answered so ends the pull without fallback; a GET leads to the next host.</source>
        <translation>Ein so beantworteter HEAD beendet den Pull ohne Ausweichen; ein GET führt zum nächsten Host.</translation>
    </message>
    <message>
        <source>The host answered with a redirect that has no Location.</source>
        <translation>Der Host hat mit einer Weiterleitung ohne Location geantwortet.</translation>
    </message>
    <message>
        <source>Mend the mirror: 3xx needs a Location header.</source>
        <translation>Bringen Sie den Mirror in Ordnung: 3xx braucht einen Header Location.</translation>
    </message>
    <message>
        <source>On a node: curl -vI &apos;{root}&apos;</source>
        <translation>Auf einem Node: curl -vI &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host (from 2.3.3 on after a GET of the same URL). At the upstream the pull fails.</source>
        <translation>Bei einem Mirror geht containerd zum nächsten Host weiter (ab 2.3.3 nach einem GET derselben URL). Am Upstream scheitert der Pull.</translation>
    </message>
    <message>
        <source>The host refuses this node or this repository: an access list, a firewall before the registry, or a private repository.</source>
        <translation>Der Host weist diesen Node oder dieses Repository ab: eine Zugriffsliste, eine Firewall vor der Registry, oder ein privates Repository.</translation>
    </message>
    <message>
        <source>Allow the nodes&apos; addresses, or make the repository readable.</source>
        <translation>Erlauben Sie die Adressen der Nodes, oder machen Sie das Repository lesbar.</translation>
    </message>
    <message>
        <source>A blob was redirected to storage whose signed URL is for another method or has expired.</source>
        <translation>Ein Blob wurde auf einen Speicher weitergeleitet, dessen signierte URL für eine andere Methode gilt oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>Mend the storage redirect of the mirror; look at clocks.</source>
        <translation>Bringen Sie die Weiterleitung des Mirrors zum Speicher in Ordnung; sehen Sie auch nach den Uhren.</translation>
    </message>
    <message>
        <source>Every host was asked for this object; the pull fails.</source>
        <translation>Jeder Host wurde nach diesem Objekt gefragt; der Pull scheitert.</translation>
    </message>
    <message>
        <source>The manifest was found, but one of its objects (a child manifest, the config or a layer) is at no host.</source>
        <translation>Das Manifest wurde gefunden, aber eines seiner Objekte (ein untergeordnetes Manifest, die Konfiguration oder ein Layer) gibt es bei keinem Host.</translation>
    </message>
    <message>
        <source>Pull the image through the mirror again, or clear its cache: it has the image in part.</source>
        <translation>Holen Sie das Image noch einmal durch den Mirror, oder leeren Sie seinen Cache: Er hat das Image nur zum Teil.</translation>
    </message>
    <message>
        <source>The upstream failed while the mirror lacks the object.</source>
        <translation>Der Upstream ist ausgefallen, während dem Mirror das Objekt fehlt.</translation>
    </message>
    <message>
        <source>Look at the host that the other lines of the log name.</source>
        <translation>Sehen Sie sich den Host an, den die anderen Zeilen des Logs nennen.</translation>
    </message>
    <message>
        <source>shoot-mirror log FILE LOG</source>
        <translation>shoot-mirror log FILE LOG</translation>
    </message>
    <message>
        <source>The pull fails at every host.</source>
        <translation>Der Pull scheitert bei jedem Host.</translation>
    </message>
    <message>
        <source>The image is not there for the processor of this node.</source>
        <translation>Das Image gibt es nicht für den Prozessor dieses Nodes.</translation>
    </message>
    <message>
        <source>Use an image for this platform, or put the pod on other nodes.</source>
        <translation>Verwenden Sie ein Image für diese Plattform, oder legen Sie den Pod auf andere Nodes.</translation>
    </message>
    <message>
        <source>docker manifest inspect {image}</source>
        <translation>docker manifest inspect {image}</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host without a word to the user; when all answer 404, the pull fails with this text.</source>
        <translation>Bei einem Mirror geht containerd zum nächsten Host weiter, ohne dass der Benutzer etwas davon erfährt; wenn alle mit 404 antworten, scheitert der Pull mit diesem Text.</translation>
    </message>
    <message>
        <source>No host has this image: the name or tag is wrong, or the image was removed.</source>
        <translation>Kein Host hat dieses Image: Der Name oder der Tag ist falsch, oder das Image wurde entfernt.</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>Prüfen Sie den Namen und den Tag.</translation>
    </message>
    <message>
        <source>The mirror is asked below a wrong path (404 there), and the upstream has not this image.</source>
        <translation>Der Mirror wird unter einem falschen Pfad gefragt (dort 404), und der Upstream hat dieses Image nicht.</translation>
    </message>
    <message>
        <source>Check the path of the mirror URL and override path.</source>
        <translation>Prüfen Sie den Pfad der Mirror-URL und Override path.</translation>
    </message>
    <message>
        <source>shoot-mirror trace FILE --image {image} --live</source>
        <translation>shoot-mirror trace FILE --image {image} --live</translation>
    </message>
    <message>
        <source>The mirror refuses the parameter ns, which containerd always sends to mirrors.</source>
        <translation>Der Mirror lehnt den Parameter ns ab, den containerd Mirrors immer sendet.</translation>
    </message>
    <message>
        <source>Let the mirror ignore ns.</source>
        <translation>Lassen Sie den Mirror ns ignorieren.</translation>
    </message>
    <message>
        <source>The mirror refuses the request: some refuse the parameter ns, which containerd always sends to mirrors.</source>
        <translation>Der Mirror lehnt die Anfrage ab: Manche lehnen den Parameter ns ab, den containerd Mirrors immer sendet.</translation>
    </message>
    <message>
        <source>The port speaks TLS and was asked by plain HTTP.</source>
        <translation>Der Port spricht TLS und wurde über unverschlüsseltes HTTP gefragt.</translation>
    </message>
    <message>
        <source>Write https:// in the URL of the mirror.</source>
        <translation>Schreiben Sie https:// in die URL des Mirrors.</translation>
    </message>
    <message>
        <source>After a 405 to HEAD a GET of the same URL follows; then the next host is asked.</source>
        <translation>Nach einem 405 auf HEAD folgt ein GET derselben URL; dann wird der nächste Host gefragt.</translation>
    </message>
    <message>
        <source>The host does not allow this method here: it is no registry, or a proxy before it filters methods.</source>
        <translation>Der Host erlaubt diese Methode hier nicht: Er ist keine Registry, oder ein Proxy vor ihm filtert Methoden.</translation>
    </message>
    <message>
        <source>Check the URL; allow HEAD and GET.</source>
        <translation>Prüfen Sie die URL; erlauben Sie HEAD und GET.</translation>
    </message>
    <message>
        <source>The host is asked 6 times at once (5 from 2.3.2 on), then the next one.</source>
        <translation>Der Host wird sofort nacheinander 6-mal gefragt (ab 2.3.2 5-mal), dann der nächste.</translation>
    </message>
    <message>
        <source>The host, or a load balancer before it, gave up waiting.</source>
        <translation>Der Host, oder ein Load-Balancer vor ihm, hat das Warten aufgegeben.</translation>
    </message>
    <message>
        <source>Look at the mirror and what stands before it.</source>
        <translation>Sehen Sie sich den Mirror an und das, was vor ihm steht.</translation>
    </message>
    <message>
        <source>The host itself fails: look at its own log.</source>
        <translation>Der Host selbst hat einen Fehler: Sehen Sie in sein eigenes Log.</translation>
    </message>
    <message>
        <source>Mend the mirror, or wait; for a pull-through cache, look whether it reaches its upstream.</source>
        <translation>Bringen Sie den Mirror in Ordnung, oder warten Sie; bei einem Pull-Through-Cache sehen Sie nach, ob er seinen Upstream erreicht.</translation>
    </message>
    <message>
        <source>502, 503 and 504 come from a load balancer: the registry behind it is away.</source>
        <translation>502, 503 und 504 kommen von einem Load-Balancer: Die Registry dahinter ist weg.</translation>
    </message>
    <message>
        <source>Look at the registry behind the load balancer.</source>
        <translation>Sehen Sie sich die Registry hinter dem Load-Balancer an.</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host; at the upstream the pull fails.</source>
        <translation>Bei einem Mirror geht containerd zum nächsten Host weiter; am Upstream scheitert der Pull.</translation>
    </message>
    <message>
        <source>The host answered with a status that containerd does not expect.</source>
        <translation>Der Host hat mit einem Status geantwortet, den containerd nicht erwartet.</translation>
    </message>
    <message>
        <source>Look what the status means for this registry, and at its log.</source>
        <translation>Sehen Sie nach, was der Status bei dieser Registry bedeutet, und sehen Sie in ihr Log.</translation>
    </message>
    <message>
        <source>Nothing is asked at all: neither mirror nor upstream.</source>
        <translation>Niemand wird gefragt: weder Mirror noch Upstream.</translation>
    </message>
    <message>
        <source>The name of the image in the pod is not valid: upper-case letters, blanks, a URL scheme or two colons.</source>
        <translation>Der Name des Images im Pod ist nicht gültig: Großbuchstaben, Leerzeichen, ein URL-Schema oder zwei Doppelpunkte.</translation>
    </message>
    <message>
        <source>Correct the name in the pod.</source>
        <translation>Berichtigen Sie den Namen im Pod.</translation>
    </message>
    <message>
        <source>kubectl get pod POD -o jsonpath=&apos;{..image}&apos;</source>
        <translation>kubectl get pod POD -o jsonpath=&apos;{..image}&apos;</translation>
    </message>
    <message>
        <source>imagePullPolicy is Never, and the node has not the image.</source>
        <translation>imagePullPolicy ist Never, und der Node hat das Image nicht.</translation>
    </message>
    <message>
        <source>Set IfNotPresent, or load the image onto the node.</source>
        <translation>Setzen Sie IfNotPresent, oder laden Sie das Image auf den Node.</translation>
    </message>
    <message>
        <source>On a node: crictl images</source>
        <translation>Auf einem Node: crictl images</translation>
    </message>
    <message>
        <source>The pull is put off; no host was asked.</source>
        <translation>Der Pull wird aufgeschoben; kein Host wurde gefragt.</translation>
    </message>
    <message>
        <source>The kubelet itself limits pulls (registryPullQPS, registryBurst).</source>
        <translation>Das Kubelet selbst begrenzt Pulls (registryPullQPS, registryBurst).</translation>
    </message>
    <message>
        <source>Wait, or raise spec.kubernetes.kubelet.registryPullQPS and registryBurst of the Shoot.</source>
        <translation>Warten Sie, oder erhöhen Sie registryPullQPS und registryBurst unter spec.kubernetes.kubelet des Shoots.</translation>
    </message>
    <message>
        <source>kubectl get events -A --field-selector reason=Failed</source>
        <translation>kubectl get events -A --field-selector reason=Failed</translation>
    </message>
    <message>
        <source>The pull is tried without it; private images then fail.</source>
        <translation>Der Pull wird ohne dieses versucht; private Images scheitern dann.</translation>
    </message>
    <message>
        <source>A pull secret that the pod or its service account names does not exist in its namespace.</source>
        <translation>Ein Pull-Secret, das der Pod oder sein Service-Account nennt, gibt es in seinem Namespace nicht.</translation>
    </message>
    <message>
        <source>Make the Secret in the namespace of the pod, or remove the reference.</source>
        <translation>Legen Sie das Secret im Namespace des Pods an, oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>kubectl get pod POD -o jsonpath=&apos;{.spec.imagePullSecrets}&apos;</source>
        <translation>kubectl get pod POD -o jsonpath=&apos;{.spec.imagePullSecrets}&apos;</translation>
    </message>
    <message>
        <source>The image was resolved, and refused before it was fetched.</source>
        <translation>Das Image wurde aufgelöst und abgewiesen, bevor es geholt wurde.</translation>
    </message>
    <message>
        <source>A verifier on the node refused the image.</source>
        <translation>Ein Prüfer auf dem Node hat das Image abgewiesen.</translation>
    </message>
    <message>
        <source>Look at the verifier&apos;s policy; a mirror that serves other content than the upstream fails here.</source>
        <translation>Sehen Sie sich die Richtlinie des Prüfers an; ein Mirror, der andere Inhalte liefert als der Upstream, scheitert hier.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u containerd | grep -i verif</source>
        <translation>Auf einem Node: journalctl -u containerd | grep -i verif</translation>
    </message>
    <message>
        <source>The disk of the node is full.</source>
        <translation>Die Platte des Nodes ist voll.</translation>
    </message>
    <message>
        <source>Make room, or give the nodes larger volumes.</source>
        <translation>Schaffen Sie Platz, oder geben Sie den Nodes größere Volumes.</translation>
    </message>
    <message>
        <source>On a node: df -h /var/lib/containerd</source>
        <translation>Auf einem Node: df -h /var/lib/containerd</translation>
    </message>
    <message>
        <source>The content arrived, but could not be unpacked: a damaged layer, or a fault of the node&apos;s disk or snapshotter.</source>
        <translation>Der Inhalt ist angekommen, ließ sich aber nicht entpacken: ein beschädigter Layer, oder ein Fehler der Platte oder des Snapshotters des Nodes.</translation>
    </message>
    <message>
        <source>Remove the image from the node and pull again; look at the node&apos;s disk.</source>
        <translation>Entfernen Sie das Image vom Node, und holen Sie es noch einmal; sehen Sie sich die Platte des Nodes an.</translation>
    </message>
    <message>
        <source>On a node: journalctl -k | tail -n 50</source>
        <translation>Auf einem Node: journalctl -k | tail -n 50</translation>
    </message>
    <message>
        <source>containerd or the node has reached its limit of open files.</source>
        <translation>containerd oder der Node hat seine Grenze offener Dateien erreicht.</translation>
    </message>
    <message>
        <source>Restart containerd; raise LimitNOFILE.</source>
        <translation>Starten Sie containerd neu; erhöhen Sie LimitNOFILE.</translation>
    </message>
    <message>
        <source>On a node: systemctl show containerd -p LimitNOFILE</source>
        <translation>Auf einem Node: systemctl show containerd -p LimitNOFILE</translation>
    </message>
    <message>
        <source>Nothing is asked of mirror or upstream.</source>
        <translation>Weder Mirror noch Upstream wird gefragt.</translation>
    </message>
    <message>
        <source>containerd cannot say what the image on the node is: its store is damaged, or it does not answer.</source>
        <translation>containerd kann nicht sagen, was das Image auf dem Node ist: Der Speicher von containerd ist beschädigt, oder containerd antwortet nicht.</translation>
    </message>
    <message>
        <source>Remove the image from the node and pull again; look at the log of containerd.</source>
        <translation>Entfernen Sie das Image vom Node, und holen Sie es noch einmal; sehen Sie in das Log von containerd.</translation>
    </message>
    <message>
        <source>On a node: crictl inspecti {image}</source>
        <translation>Auf einem Node: crictl inspecti {image}</translation>
    </message>
    <message>
        <source>The kubelet was told that no registry answers; the event of the pull itself says why.</source>
        <translation>Dem Kubelet wurde gesagt, dass keine Registry antwortet; warum, sagt das Ereignis des Pulls selbst.</translation>
    </message>
    <message>
        <source>Look at the event before it.</source>
        <translation>Sehen Sie sich das Ereignis davor an.</translation>
    </message>
    <message>
        <source>kubectl describe pod POD</source>
        <translation>kubectl describe pod POD</translation>
    </message>
    <message>
        <source>The pull ends without asking further hosts.</source>
        <translation>Der Pull endet, ohne dass weitere Hosts gefragt werden.</translation>
    </message>
    <message>
        <source>A host does not answer, and the one who asked gave up: a mute mirror hangs the whole pull before containerd 2.3.0.</source>
        <translation>Ein Host antwortet nicht, und wer fragte, hat aufgegeben: Vor containerd 2.3.0 lässt ein stummer Mirror den ganzen Pull hängen.</translation>
    </message>
    <message>
        <source>Look which host is asked at this time, and remove or mend it.</source>
        <translation>Sehen Sie nach, welcher Host zu dieser Zeit gefragt wird, und entfernen Sie ihn, oder bringen Sie ihn in Ordnung.</translation>
    </message>
    <message>
        <source>shoot-mirror probe FILE</source>
        <translation>shoot-mirror probe FILE</translation>
    </message>
    <message>
        <source>A large image over a slow line.</source>
        <translation>Ein großes Image über eine langsame Leitung.</translation>
    </message>
    <message>
        <source>Raise the limit, or look why the line is slow.</source>
        <translation>Erhöhen Sie die Grenze, oder sehen Sie nach, warum die Leitung langsam ist.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u containerd | grep -i pull</source>
        <translation>Auf einem Node: journalctl -u containerd | grep -i pull</translation>
    </message>
    <message>
        <source>The pull was ended from outside: the pod was removed, or the kubelet restarted.</source>
        <translation>Der Pull wurde von außen beendet: Der Pod wurde entfernt, oder das Kubelet startete neu.</translation>
    </message>
    <message>
        <source>Nothing, if the pod is gone.</source>
        <translation>Nichts, wenn der Pod nicht mehr da ist.</translation>
    </message>
    <message>
        <source>kubectl get pod POD</source>
        <translation>kubectl get pod POD</translation>
    </message>
    <message>
        <source>No progress for image_pull_progress_timeout (5 minutes): a host sends nothing.</source>
        <translation>Kein Fortschritt während image_pull_progress_timeout (5 Minuten): Ein Host sendet nichts.</translation>
    </message>
    <message>
        <source>Look which host is asked at this time.</source>
        <translation>Sehen Sie nach, welcher Host zu dieser Zeit gefragt wird.</translation>
    </message>
    <message>
        <source>The other side closed the connection without an answer: a crashing mirror, a load balancer without a backend, or a port that speaks another protocol.</source>
        <translation>Die Gegenseite hat die Verbindung ohne Antwort geschlossen: ein abstürzender Mirror, ein Load-Balancer ohne Backend, oder ein Port, der ein anderes Protokoll spricht.</translation>
    </message>
    <message>
        <source>Look at the log of the mirror and of what stands before it.</source>
        <translation>Sehen Sie in das Log des Mirrors und dessen, was vor ihm steht.</translation>
    </message>
    <message>
        <source>containerd may not read or write a file that the message names.</source>
        <translation>containerd darf eine Datei, die die Meldung nennt, nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Look at owner and mode of the file, and at SELinux or AppArmor.</source>
        <translation>Sehen Sie sich Eigentümer und Rechte der Datei an, und SELinux oder AppArmor.</translation>
    </message>
    <message>
        <source>On a node: journalctl -k | grep -i denied | tail</source>
        <translation>Auf einem Node: journalctl -k | grep -i denied | tail</translation>
    </message>
    <message>
        <source>Nothing is asked until the time is over (5 minutes at most).</source>
        <translation>Es wird nichts gefragt, bis die Zeit um ist (höchstens 5 Minuten).</translation>
    </message>
    <message>
        <source>The kubelet waits before it tries again. The reason is not in this text: since 1.30 it follows behind “ErrImagePull:”, before it stands in the event “Failed to pull image”.</source>
        <translation>Das Kubelet wartet, bevor es den nächsten Versuch macht. Der Grund steht nicht in diesem Text: Seit 1.30 folgt er hinter „ErrImagePull:“, davor steht er im Ereignis „Failed to pull image“.</translation>
    </message>
    <message>
        <source>Look at the event of the failed pull.</source>
        <translation>Sehen Sie sich das Ereignis des gescheiterten Pulls an.</translation>
    </message>
    <message>
        <source>Not known from this text.</source>
        <translation>Aus diesem Text nicht bekannt.</translation>
    </message>
    <message>
        <source>The pull failed, but this text does not say why.</source>
        <translation>Der Pull ist gescheitert, aber dieser Text sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Look at the event “Failed to pull image”, or the log of containerd at this time.</source>
        <translation>Sehen Sie sich das Ereignis „Failed to pull image“ an, oder das Log von containerd zu dieser Zeit.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u containerd --since -10min | grep -E &apos;trying next host|fetch failed|failed&apos;</source>
        <translation>Auf einem Node: journalctl -u containerd --since -10min | grep -E &apos;trying next host|fetch failed|failed&apos;</translation>
    </message>
    <message>
        <source>containerd does not run, or starts anew: nothing listens at its socket.</source>
        <translation>containerd läuft nicht oder startet neu: An seinem Socket lauscht nichts.</translation>
    </message>
    <message>
        <source>Look why it ended, and start it.</source>
        <translation>Sehen Sie nach, warum es endete, und starten Sie es.</translation>
    </message>
    <message>
        <source>On a node: systemctl status containerd</source>
        <translation>Auf einem Node: systemctl status containerd</translation>
    </message>
    <message>
        <source>The caller asks at another socket than that of this containerd (k3s and RKE2 have their own).</source>
        <translation>Gefragt wird an einem anderen Socket als dem dieses containerd (k3s und RKE2 haben ihren eigenen).</translation>
    </message>
    <message>
        <source>Give the right endpoint, for example in /etc/crictl.yaml.</source>
        <translation>Geben Sie den richtigen Endpunkt an, zum Beispiel in /etc/crictl.yaml.</translation>
    </message>
    <message>
        <source>On a node: ls -l /run/containerd/containerd.sock /run/k3s/containerd/containerd.sock</source>
        <translation>Auf einem Node: ls -l /run/containerd/containerd.sock /run/k3s/containerd/containerd.sock</translation>
    </message>
    <message>
        <source>The connection was made and then went silent. Content that had begun is asked for again; at last the pull fails or goes on to the next host.</source>
        <translation>Die Verbindung kam zustande und verstummte dann. Begonnene Inhalte werden noch einmal angefragt; am Ende scheitert der Pull oder geht zum nächsten Host weiter.</translation>
    </message>
    <message>
        <source>Something between node and host dropped the connection without a word: a firewall or NAT gateway that forgets idle connections, or packets that are too large for the way (MTU).</source>
        <translation>Etwas zwischen Node und Host hat die Verbindung wortlos verworfen: eine Firewall oder ein NAT-Gateway, die ruhende Verbindungen vergessen, oder Pakete, die für den Weg zu groß sind (MTU).</translation>
    </message>
    <message>
        <source>Look at time limits of firewall and NAT, and at the MTU of the node&apos;s network.</source>
        <translation>Prüfen Sie die Zeitgrenzen von Firewall und NAT sowie die MTU im Netz des Nodes.</translation>
    </message>
    <message>
        <source>On a node: curl -v -o /dev/null &apos;{root}&apos;</source>
        <translation>Auf einem Node: curl -v -o /dev/null &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>The host stopped sending.</source>
        <translation>Der Host hat aufgehört zu senden.</translation>
    </message>
    <message>
        <source>The name is that of something else than a container image: a Helm chart, a signature, or another OCI artifact.</source>
        <translation>Der Name gehört zu etwas anderem als einem Container-Image: einem Helm-Chart, einer Signatur oder einem anderen OCI-Artefakt.</translation>
    </message>
    <message>
        <source>Correct the name in the pod; charts are pulled by Helm.</source>
        <translation>Berichtigen Sie den Namen im Pod; Charts holt Helm.</translation>
    </message>
    <message>
        <source>A host answered with a web page (HTML) where JSON was due: a login page, a portal, or a proxy&apos;s page of an error.</source>
        <translation>Ein Host hat mit einer Webseite (HTML) geantwortet, wo JSON erwartet wurde: einer Anmeldeseite, einem Portal oder der Fehlerseite eines Proxys.</translation>
    </message>
    <message>
        <source>Write the URL of the registry&apos;s API; check the path and override path, and what stands before the mirror.</source>
        <translation>Schreiben Sie die URL der Registry-API; prüfen Sie den Pfad und Override path sowie das, was vor dem Mirror steht.</translation>
    </message>
    <message>
        <source>Spegel answers containerd with an error, and containerd goes on to the next host. Where it answers 500 to a request by digest, containerd 2.0.11, 2.2.6, 2.3.0 and newer end the resolve step.</source>
        <translation>Spegel antwortet containerd mit einem Fehler, und containerd geht zum nächsten Host weiter. Antwortet es auf eine Anfrage per Digest mit 500, beenden containerd 2.0.11, 2.2.6, 2.3.0 und neuere den Resolve-Schritt.</translation>
    </message>
    <message>
        <source>No other node has this content (yet): that is how Spegel says so.</source>
        <translation>Kein anderer Node hat diesen Inhalt (noch nicht): So sagt Spegel es.</translation>
    </message>
    <message>
        <source>Nothing, if the pull works; releases of Spegel that answer 404 instead of 500 do not stop newer containerd.</source>
        <translation>Nichts, wenn der Pull gelingt; Releases von Spegel, die mit 404 statt 500 antworten, halten ein neueres containerd nicht auf.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u containerd | grep -E &apos;trying next host|fetch failed&apos;</source>
        <translation>Auf einem Node: journalctl -u containerd | grep -E &apos;trying next host|fetch failed&apos;</translation>
    </message>
    <message>
        <source>The peers do not find each other.</source>
        <translation>Die Peers finden einander nicht.</translation>
    </message>
    <message>
        <source>Look at the log and the bootstrap of Spegel on several nodes.</source>
        <translation>Sehen Sie sich Log und Bootstrap von Spegel auf mehreren Nodes an.</translation>
    </message>
    <message>
        <source>kubectl logs -n spegel -l app.kubernetes.io/name=spegel --tail=50</source>
        <translation>kubectl logs -n spegel -l app.kubernetes.io/name=spegel --tail=50</translation>
    </message>
    <message>
        <source>The file system of containerd&apos;s store is read-only; after a fault of the disk the kernel makes it so.</source>
        <translation>Das Dateisystem, auf dem containerd speichert, ist nur lesbar; nach einem Fehler der Platte stellt der Kernel es so ein.</translation>
    </message>
    <message>
        <source>Look at the disk, and replace the node.</source>
        <translation>Prüfen Sie die Platte und ersetzen Sie den Node.</translation>
    </message>
    <message>
        <source>On a node: journalctl -k | grep -iE &apos;remount|I/O error&apos; | tail</source>
        <translation>Auf einem Node: journalctl -k | grep -iE &apos;remount|I/O error&apos; | tail</translation>
    </message>
    <message>
        <source>config.toml names a snapshotter that this containerd does not have, or whose service is not running.</source>
        <translation>config.toml nennt einen Snapshotter, den dieses containerd nicht hat oder dessen Dienst nicht läuft.</translation>
    </message>
    <message>
        <source>Start that snapshotter, or set snapshotter = &quot;overlayfs&quot; and restart containerd.</source>
        <translation>Starten Sie diesen Snapshotter, oder setzen Sie snapshotter = &quot;overlayfs&quot; und starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: ctr plugins ls | grep snapshotter</source>
        <translation>Auf einem Node: ctr plugins ls | grep snapshotter</translation>
    </message>
    <message>
        <source>This pull waits or fails; the other one goes on. No other host is asked for this object.</source>
        <translation>Dieser Pull wartet oder scheitert; der andere läuft weiter. Kein anderer Host wird nach diesem Objekt gefragt.</translation>
    </message>
    <message>
        <source>Another pull, or one that was broken off, is writing the same object.</source>
        <translation>Ein anderer Pull, oder ein abgebrochener, schreibt dasselbe Objekt.</translation>
    </message>
    <message>
        <source>Wait until it is done; if none is running, restart containerd.</source>
        <translation>Warten Sie, bis er fertig ist; läuft keiner, starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>On a node: ctr -n k8s.io content active</source>
        <translation>Auf einem Node: ctr -n k8s.io content active</translation>
    </message>
    <message>
        <source>A rule on the node itself forbids the connection (“operation not permitted”: iptables, nftables, an eBPF policy).</source>
        <translation>Eine Regel auf dem Node selbst verbietet die Verbindung („operation not permitted“: iptables, nftables, eine eBPF-Richtlinie).</translation>
    </message>
    <message>
        <source>Allow connections from the node to the mirror.</source>
        <translation>Erlauben Sie Verbindungen vom Node zum Mirror.</translation>
    </message>
    <message>
        <source>On a node: nft list ruleset</source>
        <translation>Auf einem Node: nft list ruleset</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host. At the upstream the pull fails.</source>
        <translation>Bei einem Mirror macht containerd mit dem nächsten Host weiter. Beim Upstream schlägt der Pull fehl.</translation>
    </message>
    <message>
        <source>The pull brought no credentials for this registry, and its token server gives no token without: the repository is private, or does not exist there (ghcr.io, quay.io, GitLab and others answer the same for both).</source>
        <translation>Der Pull brachte keine Zugangsdaten für diese Registry mit, und ihr Token-Server gibt ohne sie kein Token aus: Das Repository ist privat, oder es gibt es dort nicht (ghcr.io, quay.io, GitLab und andere antworten auf beides gleich).</translation>
    </message>
    <message>
        <source>Check the name of the image. If it is private, give the pods a pull secret for the registry that the image is named by. A mirror must serve it anonymously: MirrorConfig carries no credentials.</source>
        <translation>Prüfen Sie den Namen des Images. Ist es privat, geben Sie den Pods ein Pull-Secret für die Registry, die im Namen des Images steht. Ein Mirror muss es anonym ausliefern: MirrorConfig enthält keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>A pull secret exists, but for another registry or in another namespace: then none is offered.</source>
        <translation>Es gibt ein Pull-Secret, aber für eine andere Registry oder in einem anderen Namespace: Dann wird keines angeboten.</translation>
    </message>
    <message>
        <source>Compare the registry in the Secret&apos;s .dockerconfigjson with the one of the image, and name the Secret in imagePullSecrets of the pod or its service account.</source>
        <translation>Vergleichen Sie die Registry in .dockerconfigjson des Secrets mit der des Images, und nennen Sie das Secret in imagePullSecrets des Pods oder seines Service-Accounts.</translation>
    </message>
    <message>
        <source>Not the token server but a proxy or firewall before it answers; then its answer is a web page, for every image alike.</source>
        <translation>Nicht der Token-Server antwortet, sondern ein Proxy oder eine Firewall davor; die Antwort ist dann eine Webseite, für jedes Image gleich.</translation>
    </message>
    <message>
        <source>The pull brought credentials, and the token server refuses them (401 mostly: wrong or expired; a robot account that was removed; a token of a cloud that lives for hours only).</source>
        <translation>Der Pull brachte Zugangsdaten mit, und der Token-Server weist sie ab (meist 401: falsch oder abgelaufen; ein Roboterkonto, das entfernt wurde; ein Token einer Cloud, das nur Stunden gilt).</translation>
    </message>
    <message>
        <source>kubectl get secret SECRET -o jsonpath=&apos;{.data.\.dockerconfigjson}&apos;</source>
        <translation>kubectl get secret SECRET -o jsonpath=&apos;{.data.\.dockerconfigjson}&apos;</translation>
    </message>
    <message>
        <source>The credentials are right, but may not read this repository (403 mostly), or it does not exist.</source>
        <translation>Die Zugangsdaten stimmen, dürfen dieses Repository aber nicht lesen (meist 403), oder es gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the account the right to pull from the repository; check the name of the image.</source>
        <translation>Geben Sie dem Konto das Recht, aus dem Repository zu pullen; prüfen Sie den Namen des Images.</translation>
    </message>
    <message>
        <source>What the registry&apos;s challenge names as its token server is none: its realm is a wrong URL, as where a mirror does not know its own name behind a proxy, or hands on the challenge of its upstream.</source>
        <translation>Was die Challenge der Registry als Token-Server nennt, ist keiner: Ihr Realm ist eine falsche URL, etwa weil ein Mirror hinter einem Proxy seinen eigenen Namen nicht kennt oder die Challenge seines Upstreams weiterreicht.</translation>
    </message>
    <message>
        <source>Set the external URL of the mirror, so that its WWW-Authenticate header names its own token server.</source>
        <translation>Stellen Sie die externe URL des Mirrors ein, damit sein Header WWW-Authenticate seinen eigenen Token-Server nennt.</translation>
    </message>
    <message>
        <source>A proxy or a login page answers in place of the token server.</source>
        <translation>Ein Proxy oder eine Anmeldeseite antwortet anstelle des Token-Servers.</translation>
    </message>
    <message>
        <source>Let nodes reach the token server directly.</source>
        <translation>Lassen Sie die Nodes den Token-Server direkt erreichen.</translation>
    </message>
    <message>
        <source>The token server that the registry names in its challenge gave no token: it is down or overloaded (5xx), or gave an answer without one.</source>
        <translation>Der Token-Server, den die Registry in ihrer Challenge nennt, gab kein Token aus: Er ist ausgefallen oder überlastet (5xx) oder antwortete ohne eines.</translation>
    </message>
    <message>
        <source>Look at the token server (the host in the URL of the message), which is often another machine than the registry, and let nodes reach both.</source>
        <translation>Sehen Sie sich den Token-Server an (den Host in der URL der Meldung); er ist oft ein anderer Rechner als die Registry. Die Nodes müssen beide erreichen.</translation>
    </message>
    <message>
        <source>At a mirror, containerd goes on to the next host, at last to the upstream, and the pull works as long as one of them answers. At the upstream the pull fails.</source>
        <translation>Bei einem Mirror geht containerd zum nächsten Host weiter, zuletzt zum Upstream, und der Pull gelingt, solange einer von ihnen antwortet. Beim Upstream schlägt der Pull fehl.</translation>
    </message>
    <message>
        <source>Nothing of this change reached the cluster: the Shoot stays as it was.</source>
        <translation>Nichts von dieser Änderung hat den Cluster erreicht: Der Shoot bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The admission of the extension rejects the manifest. The text names the field and the reason.</source>
        <translation>Die Admission der Erweiterung weist das Manifest ab. Der Text nennt das Feld und den Grund.</translation>
    </message>
    <message>
        <source>Open the manifest here: the value is marked, mostly with a fix.</source>
        <translation>Das Manifest hier öffnen: Der Wert ist markiert, meist mit einer Korrektur.</translation>
    </message>
    <message>
        <source>shoot-mirror validate FILE</source>
        <translation>shoot-mirror validate FILE</translation>
    </message>
    <message>
        <source>Whoever asked gets no answer. Pulls of a kubelet that asks by runtime.v1 are not concerned.</source>
        <translation>Wer gefragt hat, bekommt keine Antwort. Pulls eines kubelet, das mit runtime.v1 fragt, betrifft das nicht.</translation>
    </message>
    <message>
        <source>An old crictl or kubelet (before 1.26) asks by the API v1alpha2, which containerd 2.0 and newer do not have.</source>
        <translation>Ein altes crictl oder kubelet (vor 1.26) fragt mit der API v1alpha2, die containerd ab 2.0 nicht hat.</translation>
    </message>
    <message>
        <source>Use a crictl or kubelet that asks by runtime.v1.</source>
        <translation>Ein crictl oder kubelet verwenden, das mit runtime.v1 fragt.</translation>
    </message>
    <message>
        <source>On a node: crictl --version; containerd --version</source>
        <translation>Auf einem Knoten: crictl --version; containerd --version</translation>
    </message>
    <message>
        <source>containerd 1.x runs without its image service: a mistake in config.toml keeps the plugin from loading.</source>
        <translation>containerd 1.x läuft ohne seinen Image-Dienst: Ein Fehler in config.toml verhindert, dass das Plugin geladen wird.</translation>
    </message>
    <message>
        <source>While config.toml has registry.mirrors, containerd reads no hosts.toml: the mirrors of the Shoot are not used.</source>
        <translation>Solange config.toml registry.mirrors hat, liest containerd kein hosts.toml: Die Mirrors des Shoots werden nicht verwendet.</translation>
    </message>
    <message>
        <source>config.toml has the old registry.mirrors, which were written by hand or by another tool.</source>
        <translation>config.toml hat die alten registry.mirrors, die von Hand oder von einem anderen Werkzeug geschrieben wurden.</translation>
    </message>
    <message>
        <source>Remove them from config.toml, set config_path to /etc/containerd/certs.d, and restart containerd.</source>
        <translation>Sie aus config.toml entfernen, config_path auf /etc/containerd/certs.d setzen und containerd neu starten.</translation>
    </message>
    <message>
        <source>The pull fails: no host may be asked, the upstream included.</source>
        <translation>Der Pull scheitert: Kein Host darf gefragt werden, auch der Upstream nicht.</translation>
    </message>
    <message>
        <source>hosts.toml takes the capability from the upstream itself (capabilities at its beginning, beside server), and no mirror has it.</source>
        <translation>hosts.toml nimmt dem Upstream selbst die Fähigkeit (capabilities am Anfang, neben server), und kein Mirror hat sie.</translation>
    </message>
    <message>
        <source>Remove these capabilities. MirrorConfig cannot express them, so the file was changed by hand.</source>
        <translation>Diese capabilities entfernen. MirrorConfig kann sie nicht ausdrücken, die Datei wurde also von Hand geändert.</translation>
    </message>
    <message>
        <source>The host is skipped, as if it refused the pull.</source>
        <translation>Der Host wird übergangen, als wiese er den Pull ab.</translation>
    </message>
    <message>
        <source>The host asks for a way to log in that containerd does not know (Negotiate, NTLM, Digest): it knows Bearer and Basic.</source>
        <translation>Der Host verlangt eine Anmeldung, die containerd nicht kennt (Negotiate, NTLM, Digest): Es kennt Bearer und Basic.</translation>
    </message>
    <message>
        <source>Let the mirror offer Bearer or Basic, or serve anonymously.</source>
        <translation>Den Mirror Bearer oder Basic anbieten oder anonym ausliefern lassen.</translation>
    </message>
    <message>
        <source>On a node: curl -sI &apos;{root}&apos; | grep -i www-authenticate</source>
        <translation>Auf einem Knoten: curl -sI &apos;{root}&apos; | grep -i www-authenticate</translation>
    </message>
    <message>
        <source>containerd asks the next host, and the upstream last, without a word to the user.</source>
        <translation>containerd fragt den nächsten Host und zuletzt den Upstream, ohne es dem Benutzer zu sagen.</translation>
    </message>
    <message>
        <source>The answer is larger than 4 MiB, which containerd takes for no manifest: mostly a page or a file that is not one.</source>
        <translation>Die Antwort ist größer als 4 MiB, was containerd für kein Manifest hält: meist eine Seite oder eine Datei, die keines ist.</translation>
    </message>
    <message>
        <source>The host answers in a compression that containerd does not know, such as br: often a proxy or content network before it.</source>
        <translation>Der Host antwortet in einer Kompression, die containerd nicht kennt, etwa br: oft ein Proxy oder ein CDN davor.</translation>
    </message>
    <message>
        <source>Turn off compression for paths below /v2/ there.</source>
        <translation>Dort die Kompression für Pfade unter /v2/ abschalten.</translation>
    </message>
    <message>
        <source>On a node: curl -sI -H &apos;Accept-Encoding: zstd, gzip, deflate&apos; &apos;{root}&apos;</source>
        <translation>Auf einem Knoten: curl -sI -H &apos;Accept-Encoding: zstd, gzip, deflate&apos; &apos;{root}&apos;</translation>
    </message>
    <message>
        <source>This host has not the image, or does not serve it under this name. Another host or the upstream may have it: this line alone is no failure.</source>
        <translation>Dieser Host hat das Image nicht oder liefert es nicht unter diesem Namen aus. Ein anderer Host oder der Upstream kann es haben: Diese Zeile allein ist kein Fehlschlag.</translation>
    </message>
    <message>
        <source>Nothing, if the mirror need not have this image. Else look whether it mirrors {registry} at all.</source>
        <translation>Nichts, wenn der Mirror dieses Image nicht haben muss. Sonst nachsehen, ob er {registry} überhaupt spiegelt.</translation>
    </message>
    <message>
        <source>The mirror is asked below a wrong path (404 there).</source>
        <translation>Der Mirror wird unter einem falschen Pfad gefragt (dort 404).</translation>
    </message>
    <message>
        <source>The pull ends here; what arrived so far stays on the node and is used at the next try.</source>
        <translation>Der Pull endet hier; was bisher ankam, bleibt auf dem Knoten und dient dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>Unpacking a layer was ended from outside: the pod was removed, the kubelet restarted, or its limit of time passed on a slow disk.</source>
        <translation>Das Entpacken eines Layers wurde von außen beendet: Der Pod wurde entfernt, das kubelet neu gestartet, oder seine Frist lief auf einer langsamen Platte ab.</translation>
    </message>
    <message>
        <source>Nothing, if the next try succeeds. Else look at the node&apos;s disk.</source>
        <translation>Nichts, wenn der nächste Versuch gelingt. Sonst die Platte des Knotens ansehen.</translation>
    </message>
    <message>
        <source>On a node: journalctl -u kubelet -u containerd | tail -n 50</source>
        <translation>Auf einem Knoten: journalctl -u kubelet -u containerd | tail -n 50</translation>
    </message>
    <message>
        <source>The whole pull ends, and no further host is asked. The kubelet tries again later.</source>
        <translation>Der ganze Pull endet, und kein weiterer Host wird gefragt. Das kubelet versucht es später wieder.</translation>
    </message>
    <message>
        <source>Nothing arrived for image_pull_progress_timeout (mostly 5 minutes): a host accepted a request and sends nothing, or a firewall drops the packets.</source>
        <translation>Über image_pull_progress_timeout (meist 5 Minuten) kam nichts an: Ein Host hat eine Anfrage angenommen und sendet nichts, oder eine Firewall verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Find the host that is mute; remove it, or put it behind one that answers. containerd 2.3.0 and newer give such a host up after 30 s.</source>
        <translation>Den stummen Host finden; ihn entfernen oder hinter einen setzen, der antwortet. containerd ab 2.3.0 gibt einen solchen Host nach 30 s auf.</translation>
    </message>
    <message>
        <source>containerd asks the same host again at once, up to five times in all; then the next host.</source>
        <translation>containerd fragt denselben Host sofort wieder, bis zu fünfmal insgesamt; dann den nächsten Host.</translation>
    </message>
    <message>
        <source>The host or something before it closed the connection before an answer.</source>
        <translation>Der Host oder etwas davor hat die Verbindung vor einer Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Look at the log of the mirror and of a load balancer before it.</source>
        <translation>Das Log des Mirrors und eines Load Balancers davor ansehen.</translation>
    </message>
    <message>
        <source>The pull fails only if no later host, and not the upstream either, has the image.</source>
        <translation>Der Pull scheitert nur, wenn kein späterer Host und auch der Upstream das Image nicht hat.</translation>
    </message>
</context>
<context>
    <name>sme::ExplainView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Gehe zu Zeile %1</translation>
    </message>
    <message>
        <source>Select the value of the document that this is about</source>
        <translation>Den Wert des Dokuments auswählen, um den es geht</translation>
    </message>
    <message>
        <source>Show pull path</source>
        <translation>Pull-Weg zeigen</translation>
    </message>
    <message>
        <source>Show the requests that containerd makes for this image</source>
        <translation>Die Anfragen zeigen, die containerd für dieses Image stellt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This text is not known.</source>
        <translation>Dieser Text ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing of it was recognised. Paste the event, the description of the pod, or the lines of containerd&apos;s log around the failure.</source>
        <translation>Nichts davon wurde erkannt. Fügen Sie das Ereignis, die Beschreibung des Pods oder die Zeilen aus dem Log von containerd um den Fehler herum ein.</translation>
    </message>
    <message>
        <source>No cause is named rather than a wrong one. This was recognised of it:</source>
        <translation>Lieber keine Ursache als eine falsche. Dies wurde davon erkannt:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Also in the text</source>
        <translation>Außerdem im Text</translation>
    </message>
    <message>
        <source>Also in the text: %1</source>
        <translation>Außerdem im Text: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, written by containerd %2</source>
        <translation>%1, geschrieben von containerd %2</translation>
    </message>
    <message>
        <source>Test this host</source>
        <translation>Diesen Host testen</translation>
    </message>
    <message>
        <source>Run the connection test of this host, from this computer</source>
        <translation>Den Verbindungstest dieses Hosts von diesem Computer aus ausführen</translation>
    </message>
    <message>
        <source>Compare with a node</source>
        <translation>Mit einem Node vergleichen</translation>
    </message>
    <message>
        <source>Compare the document with what was taken from a node</source>
        <translation>Das Dokument mit dem vergleichen, was von einem Node genommen wurde</translation>
    </message>
    <message>
        <source>Lay over pull path</source>
        <translation>Über den Pull-Weg legen</translation>
    </message>
    <message>
        <source>Lay this log over the requests that are predicted</source>
        <translation>Dieses Log über die vorhergesagten Anfragen legen</translation>
    </message>
    <message>
        <source>Copy check</source>
        <translation>Prüfung kopieren</translation>
    </message>
    <message>
        <source>Copy the command, to be run on a node</source>
        <translation>Den Befehl kopieren, der auf einem Node auszuführen ist</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <translation>Mögliche Ursache</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check on a node</source>
        <translation>Auf einem Node prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>An error text to explain: an event, the description of a pod, lines of a log</source>
        <translation>Ein Fehlertext, der erklärt werden soll: ein Ereignis, die Beschreibung eines Pods, Zeilen eines Logs</translation>
    </message>
    <message>
        <source>Paste or drop an error text here: an event, kubectl describe pod, a page of the journal. What it means for the mirrors of this document stands below at once.</source>
        <translation>Fügen Sie hier einen Fehlertext ein, oder legen Sie ihn ab: ein Ereignis, kubectl describe pod, eine Seite des Journals. Was er für die Mirrors dieses Dokuments bedeutet, steht sofort darunter.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What the text means, the likeliest cause first</source>
        <translation>Was der Text bedeutet, die wahrscheinlichste Ursache zuerst</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Fehlertext</translation>
    </message>
    <message>
        <source>Explain clipboard</source>
        <translation>Zwischenablage erklären</translation>
    </message>
    <message>
        <source>Explain the error text on the clipboard</source>
        <translation>Den Fehlertext in der Zwischenablage erklären</translation>
    </message>
    <message>
        <source>Explain file…</source>
        <translation>Datei erklären…</translation>
    </message>
    <message>
        <source>Explain a file: events, a description, a log</source>
        <translation>Eine Datei erklären: Ereignisse, eine Beschreibung, ein Log</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the error text away</source>
        <translation>Den Fehlertext wegnehmen</translation>
    </message>
    <message>
        <source>The beginning of a text of %1, which is read as a whole. Clear it to type another one.</source>
        <translation>Der Anfang eines Textes von %1, der ganz gelesen wird. Leeren Sie ihn, um einen anderen einzugeben.</translation>
    </message>
    <message>
        <source>The text is read on this computer only, and what gives access is never shown. It is compared with more than forty kinds of messages of containerd 1.6 to 2.4 and the kubelet.</source>
        <translation>Der Text wird nur auf diesem Computer gelesen, und was Zugang gibt, wird nie gezeigt. Er wird mit mehr als vierzig Arten von Meldungen von containerd 1.6 bis 2.4 und dem Kubelet verglichen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%L1 lines in the middle of the text were not read.</source>
        <translation>%L1 Zeilen in der Mitte des Textes wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Check copied.</source>
        <translation>Prüfung kopiert.</translation>
    </message>
</context>
<context>
    <name>sme::Fields</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>The version of this format; there is one.</source>
        <translation>Die Version dieses Formats; es gibt eine.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>What this is.</source>
        <translation>Was dies ist.</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>mirrors</translation>
    </message>
    <message>
        <source>The registries that are mirrored, one entry an upstream. An upstream stands in it once.</source>
        <translation>Die Registries, die gespiegelt werden, ein Eintrag je Upstream. Ein Upstream steht einmal darin.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The registry that is mirrored, as it stands in the names of images: docker.io, ghcr.io. With a port only if images are named with it.</source>
        <translation>Die Registry, die gespiegelt wird, wie sie in den Namen der Images steht: docker.io, ghcr.io. Mit Port nur, wenn Images mit ihm benannt sind.</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>The mirrors of the upstream, asked in this order; the upstream itself comes last.</source>
        <translation>Die Mirrors des Upstreams, in dieser Reihenfolge gefragt; der Upstream selbst kommt zuletzt.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>The URL of the mirror, with http:// or https://. A path needs a newer release of the extension.</source>
        <translation>Die URL des Mirrors, mit http:// oder https://. Ein Pfad braucht ein neueres Release der Extension.</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>capabilities</translation>
    </message>
    <message>
        <source>What the mirror is asked for: pull serves content by its digest, resolve says which digest a tag means and works only with pull. Absent or empty means pull.</source>
        <translation>Wonach der Mirror gefragt wird: pull liefert Inhalte nach ihrem Digest, resolve sagt, welchen Digest ein Tag meint, und wirkt nur mit pull. Fehlt das Feld oder ist es leer, heißt das pull.</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>The name of an entry of the Shoot&apos;s spec.resources that points to a Secret with bundle.crt: the certificates that sign the mirror&apos;s.</source>
        <translation>Der Name eines Eintrags in spec.resources des Shoots, der auf ein Secret mit bundle.crt verweist: die Zertifikate, die das des Mirrors signieren.</translation>
    </message>
    <message>
        <source>override path</source>
        <translation>Override path</translation>
    </message>
    <message>
        <source>The path of the URL is the API root as it stands; without it, containerd appends /v2.</source>
        <translation>Der Pfad der URL ist so, wie er dasteht, die API-Wurzel; sonst hängt containerd /v2 an.</translation>
    </message>
    <message>
        <source>Mirror URL</source>
        <translation>Mirror-URL</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Override path</source>
        <translation>Override path</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: nodes verify each mirror. Name the Secret with its CA in caBundleSecretReferenceName (v0.21 and newer).</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Nodes überprüfen jeden Mirror. Nennen Sie das Secret mit seiner CA in caBundleSecretReferenceName (v0.21 und neuer).</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: let the mirror serve without such headers.</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Lassen Sie den Mirror Anfragen ohne solche Header bedienen.</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: let the mirror serve nodes without a client certificate.</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Lassen Sie den Mirror Nodes ohne Client-Zertifikat bedienen.</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: let the mirror serve without credentials. Nodes offer it the pull secrets of pods.</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Lassen Sie den Mirror Anfragen ohne Anmeldedaten bedienen. Nodes bieten ihm die Pull-Secrets von Pods an.</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: nodes wait 30 s for a connection. Remove it.</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Nodes warten 30 s auf eine Verbindung. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>MirrorConfig cannot express this: give the path in the URL of the host, with overridePath true (v0.22 and newer).</source>
        <translation>MirrorConfig kann das nicht ausdrücken: Geben Sie den Pfad in der URL des Hosts an, mit overridePath true (v0.22 und neuer).</translation>
    </message>
    <message>
        <source>Known are %1; names are case-sensitive.</source>
        <translation>Bekannt sind %1; auf Groß- und Kleinschreibung kommt es an.</translation>
    </message>
</context>
<context>
    <name>sme::FileController</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 Zeile %2: %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept against a crash: %1</source>
        <translation>Ungespeicherte Änderungen können nicht gegen einen Absturz gesichert werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Another program wrote it after it was read here.</source>
        <translation>Ein anderes Programm hat sie geschrieben, nachdem sie hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not reloaded.</source>
        <translation>Nicht neu geladen.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Not saved. The document is kept as it is.</source>
        <translation>Nicht gespeichert. Das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another program changed the file. Saving will ask what to do; reloading drops the changes made here.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Beim Speichern werden Sie gefragt; Neuladen verwirft die Änderungen hier.</translation>
    </message>
    <message>
        <source>Another program changed the file. What is shown here is the older text.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Hier steht der ältere Text.</translation>
    </message>
    <message>
        <source>The file is gone: it was removed or renamed. Save writes it again.</source>
        <translation>Die Datei ist weg: Sie wurde entfernt oder umbenannt. Speichern schreibt sie wieder.</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>einem Dokument ohne Datei</translation>
    </message>
    <message>
        <source>Unsaved work on %1 was found, of %2.</source>
        <translation>Ungespeicherte Arbeit an %1 vom %2 wurde gefunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Das Dokument wird gelesen.</translation>
    </message>
    <message>
        <source>The file has other names (hard links). Saving gives only this one the new text; the others keep the old one.</source>
        <translation>Die Datei hat weitere Namen (Hardlinks). Beim Speichern bekommt nur dieser den neuen Text; die anderen behalten den alten.</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a manifest, mirrors or hosts first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst ein Manifest, Mirrors oder Hosts.</translation>
    </message>
</context>
<context>
    <name>sme::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>sme::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>There is no such fix any more.</source>
        <translation>Diese Abhilfe gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sme::FixMenu</name>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
</context>
<context>
    <name>sme::ForeignText</name>
    <message>
        <source>this is a mark of a merge conflict; resolve the conflict and remove its marks</source>
        <translation>dies ist die Markierung eines Merge-Konflikts; lösen Sie den Konflikt, und entfernen Sie seine Markierungen</translation>
    </message>
    <message>
        <source>this line is a fence of Markdown; remove it, and the one at the end</source>
        <translation>diese Zeile begrenzt einen Codeblock in Markdown; entfernen Sie sie und die am Ende</translation>
    </message>
    <message>
        <source>this is a web page or XML, not a manifest; download the file itself</source>
        <translation>dies ist eine Webseite oder XML, kein Manifest; laden Sie die Datei selbst herunter</translation>
    </message>
    <message>
        <source>each line begins with “&gt;”, as in a mail that is quoted; remove that</source>
        <translation>jede Zeile beginnt mit „&gt;“, wie in einer zitierten E-Mail; entfernen Sie das</translation>
    </message>
    <message>
        <source>this is a diff, not a manifest; apply it, and check the file that results</source>
        <translation>dies ist ein Diff, kein Manifest; wenden Sie es an, und prüfen Sie die Datei, die sich ergibt</translation>
    </message>
    <message>
        <source>this is no plain blank but a special one, as word processors and web pages have; replace it by a plain one</source>
        <translation>dies ist kein gewöhnliches Leerzeichen, sondern ein besonderes, wie Textverarbeitungen und Webseiten es haben; ersetzen Sie es durch ein gewöhnliches</translation>
    </message>
</context>
<context>
    <name>sme::FormParts</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>sme::Guard</name>
    <message>
        <source>The text is written in a way that this change would not come out right in; make it in the text.</source>
        <translation>Der Text ist so geschrieben, dass diese Änderung darin nicht richtig ankäme; machen Sie sie im Text.</translation>
    </message>
</context>
<context>
    <name>sme::Help</name>
    <message>
        <source>The host answered as a registry does, if need be with an anonymous token; if an image was asked for, its manifest and content are right.</source>
        <translation>Der Host hat geantwortet wie eine Registry, wenn nötig mit einem anonymen Token; wenn nach einem Image gefragt wurde, sind sein Manifest und Inhalt richtig.</translation>
    </message>
    <message>
        <source>The host serves nothing without credentials: it asks for a name and password, or gives no token without them.</source>
        <translation>Der Host liefert ohne Anmeldedaten nichts: Er fragt nach Name und Passwort, oder er gibt ohne sie kein Token.</translation>
    </message>
    <message>
        <source>What answers is not the API of a registry: nothing is found at its root, or a web page stands there. A page that is taken for a manifest breaks the pull; an answer 404 only leads to the next host.</source>
        <translation>Was antwortet, ist nicht die API einer Registry: An ihrer Wurzel ist nichts, oder dort steht eine Webseite. Eine Seite, die für ein Manifest gehalten wird, lässt den Pull scheitern; eine Antwort mit 404 führt nur zum nächsten Host.</translation>
    </message>
    <message>
        <source>The registry works, but has not got the image that was asked for.</source>
        <translation>Die Registry funktioniert, hat aber das Image nicht, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>The host serves something other than what was asked for: its digest or its media type is not right.</source>
        <translation>Der Host liefert etwas anderes als das, wonach gefragt wurde: Sein Digest oder sein Media-Type stimmt nicht.</translation>
    </message>
    <message>
        <source>The host refuses the request (403).</source>
        <translation>Der Host weist die Anfrage ab (403).</translation>
    </message>
    <message>
        <source>The host says that it was asked too often (429).</source>
        <translation>Der Host sagt, dass er zu oft gefragt wurde (429).</translation>
    </message>
    <message>
        <source>The host answers that it has failed (5xx).</source>
        <translation>Der Host antwortet, dass er einen Fehler hat (5xx).</translation>
    </message>
    <message>
        <source>The name of the host leads to no address, as seen from this computer.</source>
        <translation>Der Name des Hosts führt, von diesem Computer aus gesehen, zu keiner Adresse.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing takes the connection at this port.</source>
        <translation>Der Computer ist da, aber an diesem Port nimmt nichts die Verbindung an.</translation>
    </message>
    <message>
        <source>No way through the network leads from this computer to the host.</source>
        <translation>Von diesem Computer führt kein Weg durch das Netz zum Host.</translation>
    </message>
    <message>
        <source>No answer came in time. The stages say what was waited for: the connection, the handshake, the first byte or the end. Before containerd 2.3.0, a host that takes the connection and then stays mute breaks the pull.</source>
        <translation>Keine Antwort kam rechtzeitig. Die Stufen sagen, worauf gewartet wurde: auf die Verbindung, den Handshake, das erste Byte oder das Ende. Vor containerd 2.3.0 lässt ein Host, der die Verbindung annimmt und dann stumm bleibt, den Pull scheitern.</translation>
    </message>
    <message>
        <source>The manifest of the image is right, but a part of the image is missing there or fails: a platform, the configuration or a layer.</source>
        <translation>Das Manifest des Images ist richtig, aber ein Teil des Images fehlt dort oder scheitert: eine Plattform, die Konfiguration oder ein Layer.</translation>
    </message>
    <message>
        <source>The certificate does not lead to a CA that this computer or the mirror&apos;s CA bundle trusts. Nodes may trust others.</source>
        <translation>Das Zertifikat führt zu keiner CA, der dieser Computer oder das CA-Bundle des Mirrors vertraut. Nodes können anderen vertrauen.</translation>
    </message>
    <message>
        <source>The certificate, or one that signs it, is not valid any more, or not yet.</source>
        <translation>Das Zertifikat, oder eines, das es signiert, ist nicht mehr oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is for other names than that of the host.</source>
        <translation>Das Zertifikat ist für andere Namen als den des Hosts.</translation>
    </message>
    <message>
        <source>The host wants a certificate from whoever connects.</source>
        <translation>Der Host verlangt ein Zertifikat von dem, der sich verbindet.</translation>
    </message>
    <message>
        <source>The host and this computer do not agree on an encrypted connection.</source>
        <translation>Der Host und dieser Computer einigen sich nicht auf eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The URL begins with https://, but the port answers without encryption.</source>
        <translation>Die URL beginnt mit https://, aber der Port antwortet unverschlüsselt.</translation>
    </message>
    <message>
        <source>The URL begins with http://, but the port wants encryption.</source>
        <translation>Die URL beginnt mit http://, aber der Port verlangt Verschlüsselung.</translation>
    </message>
    <message>
        <source>The host sends the request on, but in a circle, more than ten times, or to what is no URL of the web.</source>
        <translation>Der Host leitet die Anfrage weiter, aber im Kreis, mehr als zehnmal, oder auf etwas, das keine Web-URL ist.</translation>
    </message>
    <message>
        <source>What came back is no HTTP, or was cut off.</source>
        <translation>Was zurückkam, ist kein HTTP oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The proxy of this computer could not be reached, or refused. That says nothing about the host itself.</source>
        <translation>Der Proxy dieses Computers war nicht erreichbar oder hat abgelehnt. Das sagt nichts über den Host selbst.</translation>
    </message>
    <message>
        <source>The test was stopped before there was an answer.</source>
        <translation>Der Test wurde angehalten, bevor es eine Antwort gab.</translation>
    </message>
    <message>
        <source>The host was not asked, because its URL is not right.</source>
        <translation>Der Host wurde nicht gefragt, weil seine URL nicht richtig ist.</translation>
    </message>
    <message>
        <source>uses it</source>
        <translation>nutzt ihn</translation>
    </message>
    <message>
        <source>containerd on a node takes the image from this host.</source>
        <translation>containerd auf einem Node holt das Image von diesem Host.</translation>
    </message>
    <message>
        <source>uses it partly</source>
        <translation>nutzt ihn teilweise</translation>
    </message>
    <message>
        <source>containerd takes from this host what it has, and the rest from the next host or the upstream.</source>
        <translation>containerd holt von diesem Host, was er hat, und den Rest vom nächsten Host oder vom Upstream.</translation>
    </message>
    <message>
        <source>skips it</source>
        <translation>übergeht ihn</translation>
    </message>
    <message>
        <source>containerd goes on to the next host, and in the end to the upstream, without a word to the user: the mirror is there, but not used.</source>
        <translation>containerd geht zum nächsten Host weiter, und am Ende zum Upstream, ohne dass der Benutzer etwas davon erfährt: Der Mirror ist da, wird aber nicht genutzt.</translation>
    </message>
    <message>
        <source>breaks the pull</source>
        <translation>Pull bricht ab</translation>
    </message>
    <message>
        <source>The pull fails because of this host, though another one may have the image. Correct it or take it out.</source>
        <translation>Der Pull scheitert wegen dieses Hosts, obwohl ein anderer das Image haben kann. Berichtigen Sie ihn, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>decode-error</source>
        <translation>decode-error</translation>
    </message>
    <message>
        <source>The document cannot be read or decoded, so the cluster rejects it as a whole. Until that is mended, nothing else in it is checked.</source>
        <translation>Das Dokument kann nicht gelesen oder dekodiert werden, also lehnt der Cluster es als Ganzes ab. Bis das behoben ist, wird sonst nichts darin geprüft.</translation>
    </message>
    <message>
        <source>apiVersion</source>
        <translation>apiVersion</translation>
    </message>
    <message>
        <source>Exactly mirror.extensions.gardener.cloud/v1alpha1.</source>
        <translation>Genau mirror.extensions.gardener.cloud/v1alpha1.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>Exactly MirrorConfig.</source>
        <translation>Genau MirrorConfig.</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>mirrors</translation>
    </message>
    <message>
        <source>One entry for each upstream that has mirrors; at least one.</source>
        <translation>Ein Eintrag für jeden Upstream, der Mirrors hat; mindestens einer.</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The registry that is mirrored, as it stands in the names of images: docker.io for nginx and docker.io/library/nginx, quay.io for quay.io/team/app. With a port only if images are named with it. An upstream is listed once.</source>
        <translation>Die Registry, die gespiegelt wird, wie sie in den Namen der Images steht: docker.io für nginx und docker.io/library/nginx, quay.io für quay.io/team/app. Mit Port nur, wenn Images mit ihm benannt sind. Ein Upstream wird einmal aufgeführt.</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>The mirror hosts of the upstream. containerd asks them in this order, and the upstream itself last.</source>
        <translation>Die Mirror-Hosts des Upstreams. containerd fragt sie in dieser Reihenfolge, und den Upstream selbst zuletzt.</translation>
    </message>
    <message>
        <source>Mirror URL</source>
        <translation>Mirror-URL</translation>
    </message>
    <message>
        <source>Where the mirror is: https:// or http://, its name, and its port if that is not the usual one. Since release v0.22 of the extension, a path may follow.</source>
        <translation>Wo der Mirror ist: https:// oder http://, sein Name, und sein Port, wenn er nicht der übliche ist. Seit Release v0.22 der Extension kann ein Pfad folgen.</translation>
    </message>
    <message>
        <source>pull and resolve</source>
        <translation>pull und resolve</translation>
    </message>
    <message>
        <source>pull: the host serves manifests and layers by their digests. resolve: it is also trusted to say which digest a tag means, which works only together with pull. Without resolve, tags go to the upstream: the mirror does not help when that is down or limits its answers. Nothing written down means pull.</source>
        <translation>pull: Der Host liefert Manifeste und Layer nach ihren Digests. resolve: Er darf auch sagen, welchen Digest ein Tag meint; das wirkt nur zusammen mit pull. Ohne resolve gehen Tags zum Upstream: Der Mirror hilft nicht, wenn dieser ausfällt oder seine Antworten begrenzt. Wenn nichts dasteht, heißt das pull.</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>The name of an entry of the Shoot&apos;s spec.resources that refers to a Secret. The Secret is immutable and holds one key, bundle.crt: the certificates of the CA that signs the mirror&apos;s. Since release v0.21 of the extension.</source>
        <translation>Der Name eines Eintrags in spec.resources des Shoots, der auf ein Secret verweist. Das Secret ist unveränderlich und enthält einen einzigen Schlüssel, bundle.crt: die Zertifikate der CA, die das des Mirrors signiert. Seit Release v0.21 der Extension.</translation>
    </message>
    <message>
        <source>Override path</source>
        <translation>Override path</translation>
    </message>
    <message>
        <source>true: the path of the URL is the API root as it stands. Otherwise containerd appends /v2 to a path that does not end in it. Since release v0.22 of the extension.</source>
        <translation>true: Der Pfad der URL ist so, wie er dasteht, die API-Wurzel. Sonst hängt containerd /v2 an einen Pfad, der nicht darauf endet. Seit Release v0.22 der Extension.</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Mirrors</translation>
    </message>
    <message>
        <source>The upstreams with their mirror hosts, in the order in which containerd asks them. F2 edits a name, Ctrl+M adds a mirror and Ctrl+H a host, Alt+Up and Alt+Down move what is selected, Del removes it. Rows can be dragged, copied and pasted. The state column tells capabilities, findings, and what the last connection test came to.</source>
        <translation>Die Upstreams mit ihren Mirror-Hosts, in der Reihenfolge, in der containerd sie fragt. F2 bearbeitet einen Namen, Strg+M fügt einen Mirror hinzu und Strg+H einen Host, Alt+Hoch und Alt+Herunter verschieben, was ausgewählt ist, Entf entfernt es. Zeilen lassen sich ziehen, kopieren und einfügen. Die Spalte Zustand nennt Fähigkeiten, Befunde und was der letzte Verbindungstest ergab.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The fields of what is selected among the mirrors, with what each means, the requests that result, and what was found. With several hosts selected, a change is made to all of them, as one step that can be undone.</source>
        <translation>Die Felder dessen, was in den Mirrors ausgewählt ist, mit dem, was jedes bedeutet, den Anfragen, die sich ergeben, und was gefunden wurde. Sind mehrere Hosts ausgewählt, gilt eine Änderung für alle, als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What the cluster would reject (errors), what will not work as meant (warnings), and what is worth knowing (infos). F8 and Shift+F8 go through them, Ctrl+. mends the current one, Enter goes to its place in the text, and F1 explains its rule.</source>
        <translation>Was der Cluster ablehnen würde (Fehler), was nicht wie gemeint wirkt (Warnungen) und was zu wissen sich lohnt (Hinweise). F8 und Umschalt+F8 gehen sie durch, Strg+. behebt das aktuelle, die Eingabetaste geht zu seiner Stelle im Text, und F1 erklärt seine Regel.</translation>
    </message>
    <message>
        <source>Shoot YAML</source>
        <translation>Shoot-YAML</translation>
    </message>
    <message>
        <source>The text of the document; it can be typed in, and everything else follows. Ctrl+Space completes fields and values, Ctrl+. mends what is marked in the line, Ctrl+F finds, Ctrl+H replaces, Ctrl+G goes to a line, Ctrl+/ makes lines comments, Alt+Up and Alt+Down move them. Tab indents; Ctrl+Tab leaves the text.</source>
        <translation>Der Text des Dokuments; hier lässt sich tippen, und alles andere folgt. Strg+Leertaste vervollständigt Felder und Werte, Strg+. behebt, was in der Zeile markiert ist, Strg+F sucht, Strg+H ersetzt, Strg+G geht zu einer Zeile, Strg+/ macht Zeilen zu Kommentaren, Alt+Hoch und Alt+Herunter verschieben sie. Tab rückt ein; Strg+Tab verlässt den Text.</translation>
    </message>
    <message>
        <source>YAML scope</source>
        <translation>YAML-Umfang</translation>
    </message>
    <message>
        <source>What of the document is shown, copied and exported: the whole file, the entry of the extension, or the MirrorConfig alone, as it can be pasted elsewhere.</source>
        <translation>Was vom Dokument gezeigt, kopiert und exportiert wird: die ganze Datei, der Eintrag der Extension, oder die MirrorConfig allein, wie sie sich anderswo einfügen lässt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What saving would change in the file, as a unified diff. It can be copied and applied with patch.</source>
        <translation>Was Speichern in der Datei ändern würde, als Unified-Diff. Es lässt sich kopieren und mit patch anwenden.</translation>
    </message>
    <message>
        <source>hosts.toml</source>
        <translation>hosts.toml</translation>
    </message>
    <message>
        <source>The files that the extension writes on each node, byte for byte, for the chosen release. As long as the cluster rejects the document, none of them reaches a node.</source>
        <translation>Die Dateien, die die Extension auf jedem Node schreibt, Byte für Byte, für das gewählte Release. Solange der Cluster das Dokument ablehnt, erreicht keine davon einen Node.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Asks each mirror host the way containerd would and says what containerd does with the answer: uses the host, skips it without a word, or breaks the pull. It runs from this computer; a node may see another network, so the same test can be copied as commands for a node.</source>
        <translation>Fragt jeden Mirror-Host so, wie containerd es täte, und sagt, was containerd mit der Antwort macht: den Host nutzen, ihn ohne ein Wort übergehen oder den Pull scheitern lassen. Der Test läuft von diesem Computer aus; ein Node kann ein anderes Netz sehen, deshalb lässt sich derselbe Test als Befehle für einen Node kopieren.</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Shoot</translation>
    </message>
    <message>
        <source>Which of the Shoots of this file is edited. The others stay as they are.</source>
        <translation>Welcher der Shoots dieser Datei bearbeitet wird. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Extension release</source>
        <translation>Release der Extension</translation>
    </message>
    <message>
        <source>The release of the registry-mirror extension that the cluster runs: it decides what is accepted and what lands on the nodes. portable: what holds on every release that knows the fields in use.</source>
        <translation>Das Release der Extension registry-mirror, das der Cluster verwendet: Es entscheidet, was angenommen wird und was auf die Nodes kommt. portable: was für jedes Release gilt, das die verwendeten Felder kennt.</translation>
    </message>
    <message>
        <source>containerd version</source>
        <translation>containerd-Version</translation>
    </message>
    <message>
        <source>The version of containerd on the nodes: it decides what is asked and what an answer does. any: what holds everywhere, and where versions differ, that they do.</source>
        <translation>Die Version von containerd auf den Nodes: Sie entscheidet, was gefragt wird und was eine Antwort bewirkt. any: was überall gilt, und wo sich Versionen unterscheiden, dass sie es tun.</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Wurzel</translation>
    </message>
    <message>
        <source>Where containerd looks for the API of the mirror: the URL with /v2 appended to its path, unless that ends in /v2 or is overridden. All requests begin with it.</source>
        <translation>Wo containerd nach der API des Mirrors sieht: die URL, an deren Pfad /v2 gehängt ist, wenn er nicht darauf endet oder gesetzt ist (Override path). Alle Anfragen beginnen damit.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Everything that can be done, found by a few letters of its name, and every mirror of the document.</source>
        <translation>Alles, was sich tun lässt, nach ein paar Buchstaben seines Namens gefunden, und jeder Mirror des Dokuments.</translation>
    </message>
    <message>
        <source>The way of an image: which hosts containerd asks for it in which order, with the exact requests, what each answer leads to, and which hosts are left out and why. Run makes the requests from this computer. A log of a node can be laid over them, and a list of images shows which mirror serves each.</source>
        <translation>Der Weg eines Images: welche Hosts containerd in welcher Reihenfolge danach fragt, mit den genauen Anfragen, wohin jede Antwort führt, und welche Hosts warum ausgelassen werden. „Ausführen“ stellt die Anfragen von diesem Computer aus. Das Log eines Nodes kann darübergelegt werden, und zu einer Liste von Images wird gezeigt, welcher Mirror jedes bedient.</translation>
    </message>
    <message>
        <source>Compares what lies on a node, as a folder or an archive of it, with what the open document would write there, and says what each difference does. Nothing in an archive is run or unpacked.</source>
        <translation>Vergleicht, was auf einem Node liegt, als Ordner oder als Archiv davon, mit dem, was das offene Dokument dort schreiben würde, und sagt, was jeder Unterschied bewirkt. Nichts aus einem Archiv wird ausgeführt oder ausgepackt.</translation>
    </message>
    <message>
        <source>Paste the text of an event, of a pod or of a log: it is matched with what containerd, the kubelet and the cluster say, and with the open document, and leads to causes with their remedies, the likeliest first. A text that is not known is said to be so. Nothing of it is sent anywhere.</source>
        <translation>Fügen Sie den Text eines Ereignisses, eines Pods oder eines Logs ein: Er wird mit dem verglichen, was containerd, das Kubelet und der Cluster sagen, und mit dem offenen Dokument, und führt zu Ursachen und ihrer Abhilfe, die wahrscheinlichste zuerst. Ist ein Text nicht bekannt, wird das gesagt. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>sme::HelpCard</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>sme::HelpController</name>
    <message>
        <source>Mirrors and their hosts on the left, what is selected below them, the text on the right. Ctrl+Shift+P finds everything that can be done; F6 goes from pane to pane.</source>
        <translation>Links stehen die Mirrors und ihre Hosts, darunter, was ausgewählt ist, rechts der Text. Strg+Umschalt+P findet alles, was sich tun lässt; F6 geht von Bereich zu Bereich.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show what saving would change</source>
        <translation>Zeigen, was Speichern ändern würde</translation>
    </message>
    <message>
        <source>Show as text: %1</source>
        <translation>Als Text zeigen: %1</translation>
    </message>
</context>
<context>
    <name>sme::HelpTopic</name>
    <message>
        <source>containerd %1</source>
        <translation>containerd %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, the versions</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sme::HostErrors</name>
    <message>
        <source>Change the host to %1</source>
        <translation>Den Host zu %1 ändern</translation>
    </message>
    <message>
        <source>Remove the repeated host</source>
        <translation>Den doppelten Host entfernen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Remove repeated capabilities</source>
        <translation>Doppelte Fähigkeiten entfernen</translation>
    </message>
    <message>
        <source>The resource “%1” of the Shoot does not refer to a Secret, so the cluster rejects the manifest. Refer to a Secret that holds the CA bundle.</source>
        <translation>Die Ressource „%1“ des Shoots verweist nicht auf ein Secret, darum lehnt der Cluster das Manifest ab. Verweisen Sie auf ein Secret mit dem CA-Bundle.</translation>
    </message>
    <message>
        <source>There is no “%1” in spec.resources of the Shoot, so the cluster rejects the manifest. Add an entry with this name that refers to the Secret with the CA bundle.</source>
        <translation>In spec.resources des Shoots gibt es kein „%1“, darum lehnt der Cluster das Manifest ab. Fügen Sie einen Eintrag dieses Namens hinzu, der auf das Secret mit dem CA-Bundle verweist.</translation>
    </message>
    <message>
        <source>The Secret behind “%1” cannot be used as a CA bundle: %2. Pulls of “%3” would break. It must be immutable and hold PEM certificates under its only key, bundle.crt.</source>
        <translation>Das Secret hinter „%1“ taugt nicht als CA-Bundle: %2. Pulls von „%3“ würden abbrechen. Es muss immutable sein und unter seinem einzigen Schlüssel, bundle.crt, PEM-Zertifikate enthalten.</translation>
    </message>
    <message>
        <source>What “%1” has beside scheme, host and port needs release %2 of the extension. Check which release the cluster runs.</source>
        <translation>Was „%1“ neben Schema, Host und Port hat, braucht Release %2 der Extension. Prüfen Sie, welches Release im Cluster läuft.</translation>
    </message>
    <message>
        <source>The name of the CA bundle is empty, so the cluster rejects the manifest. Name the entry of spec.resources with its Secret, or remove the field.</source>
        <translation>Der Name des CA-Bundles ist leer, darum lehnt der Cluster das Manifest ab. Nennen Sie den Eintrag in spec.resources mit dem Secret, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>Change the host to %1 with overridePath %2</source>
        <translation>Host zu %1 mit overridePath %2 ändern</translation>
    </message>
    <message>
        <source>Set overridePath to %1</source>
        <translation>overridePath auf %1 setzen</translation>
    </message>
    <message>
        <source>Host is empty. Write a URL that begins with https://.</source>
        <translation>Host ist leer. Schreiben Sie eine URL, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The mirror has this host already: “%1”. Remove one of them.</source>
        <translation>Der Mirror hat diesen Host schon: „%1“. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>There is no such capability: “%1”. Use pull and resolve, in lower case.</source>
        <translation>Diese Fähigkeit gibt es nicht: „%1“. Verwenden Sie pull und resolve, kleingeschrieben.</translation>
    </message>
    <message>
        <source>The capability is given twice: “%1”. Remove one.</source>
        <translation>Die Fähigkeit ist zweimal angegeben: „%1“. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>containerd loads no certificate of the CA bundle “%1”, although the cluster accepts it: pulls of “%2” fail. Write each certificate as a PEM block without headers.</source>
        <translation>containerd lädt kein Zertifikat des CA-Bundles „%1“, obwohl der Cluster es annimmt: Pulls von „%2“ scheitern. Schreiben Sie jedes Zertifikat als PEM-Block ohne Header.</translation>
    </message>
    <message>
        <source>The CA bundle “%1” has a private key in it, which would lie on every node, readable by all. Remove the key from the Secret, and replace the key: it has been shared.</source>
        <translation>Das CA-Bundle „%1“ enthält einen privaten Schlüssel, der auf jedem Node läge, für alle lesbar. Entfernen Sie den Schlüssel aus dem Secret, und tauschen Sie das Schlüsselpaar aus: Der Schlüssel ist nicht mehr geheim.</translation>
    </message>
    <message>
        <source>containerd loads only a part of the CA bundle “%1” (certificates: %2), and passes over the rest, which is none that it can read. Remove or correct the rest.</source>
        <translation>containerd lädt nur einen Teil des CA-Bundles „%1“ (Zertifikate: %2) und übergeht den Rest, der kein lesbares Zertifikat ist. Entfernen oder berichtigen Sie den Rest.</translation>
    </message>
    <message>
        <source>%1 needs release %2 of the extension; older ones reject the manifest. Check which release the cluster runs.</source>
        <translation>%1 braucht Release %2 der Extension; ältere lehnen das Manifest ab. Prüfen Sie, welches Release der Cluster verwendet.</translation>
    </message>
    <message>
        <source>Scheme is in upper case, which is rejected by %2: “%1”. Write it in lower case.</source>
        <translation>Das Schema ist großgeschrieben: „%1“ (abgelehnt von %2). Schreiben Sie es klein.</translation>
    </message>
    <message>
        <source>URL is more than scheme, host and port, which is rejected by %2: “%1”. Remove the rest, or, where the cluster runs %3 or newer, say so with overridePath, true or false.</source>
        <translation>Die URL ist mehr als Schema, Host und Port: „%1“ (abgelehnt von %2). Entfernen Sie den Rest, oder sagen Sie es mit overridePath (true oder false), wenn der Cluster %3 oder neuer verwendet.</translation>
    </message>
    <message>
        <source>Path has a “.” or “..” in it, which is rejected by %2 and newer: “%1”. Write the path that is meant.</source>
        <translation>Der Pfad enthält „.“ oder „..“: „%1“ (abgelehnt von %2 und neueren). Schreiben Sie den Pfad, der gemeint ist.</translation>
    </message>
</context>
<context>
    <name>sme::HostFieldEdit</name>
    <message>
        <source>%1 different ones</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>different ones</source>
        <translation>verschiedene</translation>
    </message>
</context>
<context>
    <name>sme::HostForm</name>
    <message>
        <source>Certificates…</source>
        <translation>Zertifikate…</translation>
    </message>
    <message>
        <source>Choose the certificates, and have the Secret written</source>
        <translation>Die Zertifikate wählen und das Secret schreiben lassen</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Wurzel</translation>
    </message>
    <message>
        <source>Mirror host of %1</source>
        <translation>Mirror-Host von %1</translation>
    </message>
    <message>
        <source>%1 hosts: what is changed here is changed for all of them.</source>
        <translation>%1 Hosts: Was hier geändert wird, wird für alle geändert.</translation>
    </message>
    <message>
        <source>Asked before %1 itself, in the order of the list.</source>
        <translation>Wird vor %1 selbst gefragt, in der Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>Not written down: pull is the default. %1</source>
        <translation>Nicht angegeben: pull ist die Vorgabe. %1</translation>
    </message>
    <message>
        <source>different ones</source>
        <translation>verschiedene</translation>
    </message>
    <message>
        <source>none: the URL cannot be asked</source>
        <translation>keine: Die URL kann nicht angefragt werden</translation>
    </message>
    <message>
        <source>Last test: %1
%2</source>
        <translation>Letzter Test: %1
%2</translation>
    </message>
</context>
<context>
    <name>sme::HostLints</name>
    <message>
        <source>Remove the repeated host</source>
        <translation>Den doppelten Host entfernen</translation>
    </message>
    <message>
        <source>Remove the host</source>
        <translation>Den Host entfernen</translation>
    </message>
    <message>
        <source>“%1” is a name of the cluster&apos;s own DNS, which nodes do not ask, so the mirror is never reached. Use a name or address that nodes resolve.</source>
        <translation>„%1“ ist ein Name aus dem DNS des Clusters, das Nodes nicht fragen, also wird der Mirror nie erreicht. Nehmen Sie einen Namen oder eine Adresse, die Nodes auflösen.</translation>
    </message>
    <message>
        <source>“%1” is each node itself, not this computer. That is right only where every node runs the mirror.</source>
        <translation>„%1“ ist jeder Node selbst, nicht dieser Computer. Das ist nur richtig, wo der Mirror auf jedem Node läuft.</translation>
    </message>
    <message>
        <source>The CA file of this host lands in the directory “%1” of certs.d, its hosts.toml in “%2”. Both are found; look in both when you check a node.</source>
        <translation>Die CA-Datei dieses Hosts liegt im Ordner „%1“ von certs.d, seine hosts.toml in „%2“. Beide werden gefunden; sehen Sie in beiden nach, wenn Sie einen Node prüfen.</translation>
    </message>
    <message>
        <source>“%1” is an upstream with mirrors of its own here, but containerd does not chain mirrors: it asks “%2” itself. List those mirrors here if they are meant.</source>
        <translation>„%1“ ist hier ein Upstream mit eigenen Mirrors, aber containerd verkettet Mirrors nicht: Es fragt „%2“ selbst. Führen Sie jene Mirrors hier auf, wenn sie gemeint sind.</translation>
    </message>
    <message>
        <source>Resolve without pull has no effect: containerd resolves tags only at hosts with both. Add pull, or remove resolve.</source>
        <translation>resolve ohne pull bleibt ohne Wirkung: containerd löst Tags nur bei Hosts mit beidem auf. Fügen Sie pull hinzu, oder entfernen Sie resolve.</translation>
    </message>
    <message>
        <source>Leave it at pull</source>
        <translation>Bei pull belassen</translation>
    </message>
    <message>
        <source>Add pull</source>
        <translation>pull hinzufügen</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network path can read what is pulled and alter answers. Use https:// where the mirror offers it.</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Netzwerkweg kann lesen, was geholt wird, und Antworten verändern. Verwenden Sie https://, wenn der Mirror es anbietet.</translation>
    </message>
    <message>
        <source>Change the host to %1</source>
        <translation>Host zu %1 ändern</translation>
    </message>
    <message>
        <source>The CA bundle is never used: “%1” is plain HTTP on port 80. Use https://, or remove the CA bundle.</source>
        <translation>Das CA-Bundle wird nie verwendet: „%1“ ist unverschlüsseltes HTTP auf Port 80. Verwenden Sie https://, oder entfernen Sie das CA-Bundle.</translation>
    </message>
    <message>
        <source>A CA bundle makes containerd try HTTPS first: “%1” begins with http://. Versions differ in when they fall back to HTTP. Use https://, or remove the CA bundle.</source>
        <translation>Ein CA-Bundle lässt containerd zuerst HTTPS versuchen: „%1“ beginnt mit http://. Die Versionen unterscheiden sich darin, wann sie auf HTTP ausweichen. Verwenden Sie https://, oder entfernen Sie das CA-Bundle.</translation>
    </message>
    <message>
        <source>Set overridePath to %1</source>
        <translation>overridePath auf %1 setzen</translation>
    </message>
    <message>
        <source>Change the host to %1 with overridePath %2</source>
        <translation>Host zu %1 mit overridePath %2 ändern</translation>
    </message>
    <message>
        <source>Harbor, Quay and most others</source>
        <translation>Harbor, Quay und die meisten anderen</translation>
    </message>
    <message>
        <source>Registries like %1</source>
        <translation>Registries wie %1</translation>
    </message>
    <message>
        <source>The API root becomes %1, since containerd appends /v2 to the path of “%2”. %3 have it before: write %4 and set overridePath to true.</source>
        <translation>Die API-Wurzel wird %1, denn containerd hängt /v2 an den Pfad von „%2“. %3 haben es davor: Schreiben Sie %4, und setzen Sie overridePath auf true.</translation>
    </message>
    <message>
        <source>The path gets a second /v2: requests to “%1” go to %2. Set overridePath to true.</source>
        <translation>Der Pfad bekommt ein zweites /v2: Anfragen an „%1“ gehen an %2. Setzen Sie overridePath auf true.</translation>
    </message>
    <message>
        <source>The API root is %1, without /v2: no registry answers there. Write %2.</source>
        <translation>Die API-Wurzel ist %1, ohne /v2: Dort antwortet keine Registry. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>The API root is %1, without /v2: no registry answers there. Set overridePath to false, so that containerd appends it.</source>
        <translation>Die API-Wurzel ist %1, ohne /v2: Dort antwortet keine Registry. Setzen Sie overridePath auf false, damit containerd es anhängt.</translation>
    </message>
    <message>
        <source>The same mirror twice: “%1” differs from “%2” only by case or a slash at its end, so it is asked again when it failed. Remove one of them.</source>
        <translation>Zweimal derselbe Mirror: „%1“ unterscheidet sich von „%2“ nur durch Großschreibung oder einen Schrägstrich am Ende, wird also noch einmal gefragt, wenn er gescheitert ist. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>This is the upstream itself, which containerd asks last anyway: “%1”. Remove it.</source>
        <translation>Das ist der Upstream selbst, den containerd ohnehin als Letzten fragt: „%1“. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A Secret that is immutable cannot be changed: put the renewed certificate into a Secret with another name, and name that one here.</source>
        <translation>Ein unveränderliches Secret lässt sich nicht ändern: Legen Sie das erneuerte Zertifikat in ein Secret mit einem anderen Namen, und nennen Sie dieses hier.</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle “%1” ended on %2: nodes no longer trust what it signed, and pass the mirror over. %3</source>
        <translation>Ein Zertifikat des CA-Bundles „%1“ ist am %2 abgelaufen: Die Nodes vertrauen nicht mehr, was es signiert hat, und übergehen den Mirror. %3</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle “%1” ends on %2: from then on nodes no longer trust what it signed, and pass the mirror over. %3</source>
        <translation>Ein Zertifikat des CA-Bundles „%1“ läuft am %2 ab: Von da an vertrauen die Nodes nicht mehr, was es signiert hat, und übergehen den Mirror. %3</translation>
    </message>
    <message>
        <source>Two CA bundles come into one file on the nodes, %1: “%2” of “%3” and “%4” of this host. The last one wins, and the other host is not trusted. Put the certificates of both into one Secret, and name it at both hosts.</source>
        <translation>Zwei CA-Bundles kommen auf den Nodes in dieselbe Datei, %1: „%2“ von „%3“ und „%4“ von diesem Host. Das letzte gewinnt, und dem anderen Host wird nicht vertraut. Legen Sie die Zertifikate beider in ein Secret, und nennen Sie es bei beiden Hosts.</translation>
    </message>
    <message>
        <source>hosts.toml cannot be read with this URL in it: %1 prints it as it is, and “%2” has a quote, a backslash or a control character. containerd drops the whole file, so no mirror of “%3” is used. Write the URL without it.</source>
        <translation>hosts.toml kann mit dieser URL darin nicht gelesen werden: %1 schreibt sie, wie sie ist, und „%2“ hat ein Anführungszeichen, einen Backslash oder ein Steuerzeichen. containerd verwirft die ganze Datei, also wird kein Mirror von „%3“ genutzt. Schreiben Sie die URL ohne dieses Zeichen.</translation>
    </message>
    <message>
        <source>hosts.toml says something else than this URL: %1 prints it as it is, and in “%2” containerd reads an escape or an end of the text. Write the URL without quotes and backslashes.</source>
        <translation>hosts.toml sagt etwas anderes als diese URL: %1 schreibt sie, wie sie ist, und in „%2“ liest containerd ein Escape oder ein Ende des Textes. Schreiben Sie die URL ohne Anführungszeichen und Backslashes.</translation>
    </message>
    <message>
        <source>%1 containerd drops the whole hosts.toml for it, so no mirror of “%2” is used.</source>
        <translation>%1 containerd verwirft deshalb die ganze hosts.toml, und kein Mirror von „%2“ wird verwendet.</translation>
    </message>
</context>
<context>
    <name>sme::HostMeaning</name>
    <message>
        <source>Serves images by digest, and says which digest a tag means.</source>
        <translation>Liefert Images nach Digest und sagt, welchen Digest ein Tag meint.</translation>
    </message>
    <message>
        <source>Serves images by digest; which digest a tag means is asked of %1.</source>
        <translation>Liefert Images nach Digest; welchen Digest ein Tag meint, wird bei %1 erfragt.</translation>
    </message>
    <message>
        <source>Is asked for nothing by tag: resolve works only together with pull.</source>
        <translation>Wird bei Tags nach nichts gefragt: resolve wirkt nur zusammen mit pull.</translation>
    </message>
    <message>
        <source>not asked, goes to %1</source>
        <translation>nicht gefragt, geht an %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Digest: %1</translation>
    </message>
    <message>
        <source>Serves what is asked for by its digest: manifests and layers.</source>
        <translation>Liefert, wonach mit Digest gefragt wird: Manifeste und Layer.</translation>
    </message>
    <message>
        <source>Is trusted to say which digest a tag means. Works only together with pull.</source>
        <translation>Darf sagen, welchen Digest ein Tag meint. Wirkt nur zusammen mit pull.</translation>
    </message>
</context>
<context>
    <name>sme::HostProbe</name>
    <message>
        <source>HTTPS was tried first, since the host has a CA bundle: the port speaks plain HTTP.</source>
        <translation>Zuerst wurde HTTPS versucht, da der Host ein CA-Bundle hat: Der Port spricht unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation>Der Port spricht unverschlüsseltes HTTP, kein TLS.</translation>
    </message>
    <message>
        <source>The port speaks TLS, not plain HTTP.</source>
        <translation>Der Port spricht TLS, kein unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The test did not end within %1 s.</source>
        <translation>Der Test war nach %1 s nicht zu Ende.</translation>
    </message>
    <message>
        <source>HTTPS was tried first, since the host has a CA bundle: port %1 refuses it.</source>
        <translation>HTTPS wurde zuerst versucht, denn der Host hat ein CA-Bundle: Port %1 lehnt es ab.</translation>
    </message>
    <message>
        <source>Take the CA bundle out, or write the host with https.</source>
        <translation>Nehmen Sie das CA-Bundle heraus, oder schreiben Sie den Host mit https.</translation>
    </message>
    <message>
        <source>A registry API answers at %1: write the host without its path, or, for a path within the API, as %1%2 with overridePath.</source>
        <translation>Unter %1 antwortet eine Registry-API: Schreiben Sie den Host ohne seinen Pfad oder, für einen Pfad innerhalb der API, als %1%2 mit overridePath.</translation>
    </message>
    <message>
        <source>The head of an answer had begun and did not end.</source>
        <translation>Der Kopf einer Antwort begann und endete nicht.</translation>
    </message>
    <message>
        <source>The mirror stopped in the middle of an answer: containerd waits for the rest without a limit, and the pull hangs.</source>
        <translation>Der Mirror hörte mitten in einer Antwort auf: containerd wartet unbegrenzt auf den Rest, und der Pull hängt.</translation>
    </message>
    <message>
        <source>Find out why the mirror, or a proxy in front of it, stops sending.</source>
        <translation>Finden Sie heraus, warum der Mirror oder ein Proxy davor zu senden aufhört.</translation>
    </message>
    <message>
        <source>The server offers TLS 1.2 with RSA key exchange alone, which containerd %1 does not speak.</source>
        <translation>Der Server bietet nur TLS 1.2 mit RSA-Schlüsselaustausch an, was containerd %1 nicht spricht.</translation>
    </message>
    <message>
        <source>Let the server offer TLS 1.3, or cipher suites with ECDHE.</source>
        <translation>Lassen Sie den Server TLS 1.3 anbieten, oder Cipher-Suites mit ECDHE.</translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlReader</name>
    <message>
        <source>“%1” has a value of a wrong type, and containerd drops the whole file for it.</source>
        <translation>„%1“ hat einen Wert vom falschen Typ, und containerd verwirft deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The capability “%1” is unknown, and containerd drops the whole file for it.</source>
        <translation>Die Fähigkeit „%1“ ist unbekannt, und containerd verwirft deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>This is not TOML: %1. containerd drops the whole file for it.</source>
        <translation>Das ist kein TOML: %1. containerd verwirft deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, and containerd drops the whole file for it.</source>
        <translation>Die Datei beginnt mit einem Byte-Order-Mark, und containerd verwirft deshalb die ganze Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a URL, and containerd drops the whole file for it.</source>
        <translation>„%1“ ist keine URL, und containerd verwirft deshalb die ganze Datei.</translation>
    </message>
    <message>
        <source>a text in quotes does not end in its line; add the quote at its end</source>
        <translation>ein Text in Anführungszeichen endet nicht in seiner Zeile; fügen Sie das Anführungszeichen an seinem Ende hinzu</translation>
    </message>
</context>
<context>
    <name>sme::HostsTomlView</name>
    <message>
        <source>hosts.toml</source>
        <translation>hosts.toml</translation>
    </message>
    <message>
        <source>No mirrors, no files.</source>
        <translation>Keine Mirrors, keine Dateien.</translation>
    </message>
    <message>
        <source>Files on each node</source>
        <translation>Dateien auf jedem Node</translation>
    </message>
</context>
<context>
    <name>sme::HoverCard</name>
    <message>
        <source>About this value</source>
        <translation>Über diesen Wert</translation>
    </message>
</context>
<context>
    <name>sme::HttpExchange</name>
    <message>
        <source>The server asked for a client certificate and hung up.</source>
        <translation>Der Server hat ein Client-Zertifikat verlangt und die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation>Der Server will ein Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is not the gzip that it says to be.</source>
        <translation>Die Antwort ist nicht das gzip, das sie zu sein vorgibt.</translation>
    </message>
    <message>
        <source>The answer is gzip that is broken or cut off.</source>
        <translation>Die Antwort ist gzip, das beschädigt oder abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Let the mirror, or the proxy in front of it, send content without Content-Encoding.</source>
        <translation>Lassen Sie den Mirror oder den Proxy davor Inhalte ohne Content-Encoding senden.</translation>
    </message>
</context>
<context>
    <name>sme::HttpParser</name>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The answer was cut off in its head.</source>
        <translation>Die Antwort wurde in ihrem Kopf abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer was cut off in its body.</source>
        <translation>Die Antwort wurde in ihrem Inhalt abgeschnitten.</translation>
    </message>
    <message>
        <source>What came back is not HTTP/1: %1</source>
        <translation>Was zurückkam, ist kein HTTP/1: %1</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 KiB.</source>
        <translation>Der Kopf der Antwort ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>The status line is malformed: %1</source>
        <translation>Die Statuszeile ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>A header line is malformed: %1</source>
        <translation>Eine Kopfzeile ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The server switched to another protocol.</source>
        <translation>Der Server ist auf ein anderes Protokoll gewechselt.</translation>
    </message>
    <message>
        <source>The Content-Length is malformed: %1</source>
        <translation>Content-Length ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Unknown Transfer-Encoding: %1</source>
        <translation>Unbekanntes Transfer-Encoding: %1</translation>
    </message>
    <message>
        <source>A chunk of the answer is malformed.</source>
        <translation>Ein Stück der Antwort ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>sme::HttpTunnel</name>
    <message>
        <source>The proxy refused the connection: %1 %2</source>
        <translation>Der Proxy hat die Verbindung abgelehnt: %1 %2</translation>
    </message>
</context>
<context>
    <name>sme::ImageList</name>
    <message>
        <source>This table of pods does not name their images, with -o wide neither. Use: kubectl get pods -A -o json</source>
        <translation>Diese Tabelle von Pods nennt ihre Images nicht, auch mit -o wide nicht. Verwenden Sie: kubectl get pods -A -o json</translation>
    </message>
    <message>
        <source>This text has ids of images, not their names. Use: crictl images, or crictl ps -o json</source>
        <translation>Dieser Text enthält IDs von Images, nicht ihre Namen. Nutzen Sie: crictl images, oder crictl ps -o json</translation>
    </message>
    <message>
        <source>No image is named in this text. What names them all: kubectl get pods -A -o json</source>
        <translation>In diesem Text ist kein Image genannt. Alle nennt: kubectl get pods -A -o json</translation>
    </message>
</context>
<context>
    <name>sme::ImageProbe</name>
    <message>
        <source>The header names another digest: %1</source>
        <translation>Der Header nennt einen anderen Digest: %1</translation>
    </message>
    <message>
        <source>The mirror refuses requests with ?ns=%1 (%2) and answers without it; containerd always sends it.</source>
        <translation>Der Mirror lehnt Anfragen mit ?ns=%1 ab (%2) und antwortet ohne; containerd sendet es immer.</translation>
    </message>
    <message>
        <source>Let the mirror, or the proxy in front of it, ignore the parameter ns.</source>
        <translation>Lassen Sie den Mirror, oder den Proxy vor ihm, den Parameter ns ignorieren.</translation>
    </message>
    <message>
        <source>HEAD for the manifest is refused, and GET is answered, which containerd does not try: %1</source>
        <translation>HEAD für das Manifest wird abgelehnt und GET beantwortet, was containerd nicht versucht: %1</translation>
    </message>
    <message>
        <source>Let the mirror answer HEAD as it answers GET.</source>
        <translation>Lassen Sie den Mirror auf HEAD so antworten wie auf GET.</translation>
    </message>
    <message>
        <source>The header Docker-Content-Digest names %1, which the mirror does not have: the content has the digest %2.</source>
        <translation>Der Header Docker-Content-Digest nennt %1, den der Mirror nicht hat: Der Inhalt hat den Digest %2.</translation>
    </message>
    <message>
        <source>%1 It does not matter: tags are not resolved at this host.</source>
        <translation>%1 Das macht nichts: Tags werden bei diesem Host nicht aufgelöst.</translation>
    </message>
    <message>
        <source>HEAD for the manifest is refused, and GET is answered; containerd sends it from 2.3.3 on, but only to tell the error: %1</source>
        <translation>HEAD für das Manifest wird abgelehnt und GET beantwortet; containerd sendet es ab 2.3.3, aber nur, um den Fehler zu nennen: %1</translation>
    </message>
    <message>
        <source>%1 It does not matter: without the capability pull, this host is not asked before its content is.</source>
        <translation>%1 Das macht nichts: Ohne die Fähigkeit pull wird dieser Host nicht gefragt, bevor es um Inhalte geht.</translation>
    </message>
</context>
<context>
    <name>sme::ImageReference</name>
    <message>
        <source>“%1” is not a digest: sha256: and 64 hex digits are.</source>
        <translation>„%1“ ist kein Digest: sha256: und 64 Hexadezimalziffern wären einer.</translation>
    </message>
    <message>
        <source>“%1” is not a tag: letters, digits, “_”, “.” and “-” are allowed, at most 128.</source>
        <translation>„%1“ ist kein Tag: erlaubt sind Buchstaben, Ziffern, „_“, „.“ und „-“, höchstens 128.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry.</source>
        <translation>„%1“ ist nicht der Name einer Registry.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a repository: lower-case letters, digits and single separators are allowed.</source>
        <translation>„%1“ ist nicht der Name eines Repositorys: erlaubt sind Kleinbuchstaben, Ziffern und einzelne Trennzeichen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is the id of an image, not its name.</source>
        <translation>„%1“ ist die ID eines Images, nicht sein Name.</translation>
    </message>
    <message>
        <source>“%1” names no image.</source>
        <translation>„%1“ nennt kein Image.</translation>
    </message>
</context>
<context>
    <name>sme::ImagesModel</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>There is no image in this text.</source>
        <translation>In diesem Text ist kein Image.</translation>
    </message>
    <message>
        <source>runs as a part of Gardener</source>
        <translation>läuft als Teil von Gardener</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>keiner für %1</translation>
    </message>
    <message>
        <source>none for %1: was %2 meant?</source>
        <translation>keiner für %1: War %2 gemeint?</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Mirror hosts</source>
        <translation>Mirror-Hosts</translation>
    </message>
    <message>
        <source>Tag from</source>
        <translation>Tag von</translation>
    </message>
    <message>
        <source>Digest from</source>
        <translation>Digest von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>sme::ImagesView</name>
    <message>
        <source>Shows for each image of a list which mirror serves it, which tags are still resolved at the upstream, and which registries have no mirror. Paste, drop or open a list: one image per line, the output of kubectl get pods (wide, yaml or json), crictl images, ctr, nerdctl or docker.</source>
        <translation>Zeigt für jedes Image einer Liste, welcher Mirror es liefert, welche Tags noch am Upstream aufgelöst werden und welche Registries keinen Mirror haben. Fügen Sie eine Liste ein, legen Sie sie ab, oder öffnen Sie sie: ein Image je Zeile, die Ausgabe von kubectl get pods (wide, yaml oder json), crictl images, ctr, nerdctl oder docker.</translation>
    </message>
    <message>
        <source>All images of a cluster</source>
        <translation>Alle Images eines Clusters</translation>
    </message>
    <message>
        <source>Add mirror for this image</source>
        <translation>Mirror für dieses Image hinzufügen</translation>
    </message>
    <message>
        <source>Show pull path of this image</source>
        <translation>Pull-Weg dieses Images zeigen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 of %2 images have a mirror</source>
        <translation>%1 von %2 Images haben einen Mirror</translation>
    </message>
    <message>
        <source>%1 tags are resolved at the upstream</source>
        <translation>%1 Tags werden am Upstream aufgelöst</translation>
    </message>
    <message>
        <source>%1 images are of registries without a mirror</source>
        <translation>%1 Images sind von Registries ohne Mirror</translation>
    </message>
    <message>
        <source>%1 are no names of images</source>
        <translation>%1 sind keine Namen von Images</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Registry without a mirror</source>
        <translation>Registry ohne Mirror</translation>
    </message>
    <message>
        <source>Without a mirror:</source>
        <translation>Ohne Mirror:</translation>
    </message>
    <message>
        <source>Add mirror</source>
        <translation>Mirror hinzufügen</translation>
    </message>
    <message>
        <source>Add a mirror for this registry to the document</source>
        <translation>Dem Dokument einen Mirror für diese Registry hinzufügen</translation>
    </message>
    <message>
        <source>run by Gardener: %1</source>
        <translation>von Gardener betrieben: %1</translation>
    </message>
</context>
<context>
    <name>sme::Judgement</name>
    <message>
        <source>The answer is %1, without a usable target.</source>
        <translation>Die Antwort ist %1, ohne brauchbares Ziel.</translation>
    </message>
    <message>
        <source>The server wants a client certificate.</source>
        <translation>Der Server will ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The server asks for credentials: %1</source>
        <translation>Der Server verlangt Anmeldedaten: %1</translation>
    </message>
    <message>
        <source>The server refuses access: %1</source>
        <translation>Der Server verweigert den Zugang: %1</translation>
    </message>
    <message>
        <source>The server has no such image: %1</source>
        <translation>Der Server hat kein solches Image: %1</translation>
    </message>
    <message>
        <source>The proxy asks for credentials: %1</source>
        <translation>Der Proxy verlangt Anmeldedaten: %1</translation>
    </message>
    <message>
        <source>The server waited too long: %1</source>
        <translation>Der Server hat zu lange gewartet: %1</translation>
    </message>
    <message>
        <source>Too many requests: %1</source>
        <translation>Zu viele Anfragen: %1</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Beim Server ist ein Fehler aufgetreten: %1</translation>
    </message>
    <message>
        <source>No registry answers so: %1</source>
        <translation>Keine Registry antwortet so: %1</translation>
    </message>
    <message>
        <source>There is no registry API at this address: %1</source>
        <translation>An dieser Adresse gibt es keine Registry-API: %1</translation>
    </message>
    <message>
        <source>The answer is not that of a registry API, but %1.</source>
        <translation>Die Antwort ist nicht die einer Registry-API, sondern %1.</translation>
    </message>
    <message>
        <source>something without a content type</source>
        <translation>etwas ohne Content-Type</translation>
    </message>
    <message>
        <source>The answer to a request for a manifest has the media type “%1”.</source>
        <translation>Die Antwort auf eine Anfrage nach einem Manifest hat den Media-Type „%1“.</translation>
    </message>
    <message>
        <source>The manifest is larger than 4 MiB.</source>
        <translation>Das Manifest ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The header Docker-Content-Digest is malformed: %1</source>
        <translation>Der Header Docker-Content-Digest ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The mirror refuses the anonymous token with the error insufficient_scope: the image does not exist there, or it is private.</source>
        <translation>Der Mirror verweigert das anonyme Token mit dem Fehler insufficient_scope: Das Image gibt es dort nicht, oder es ist privat.</translation>
    </message>
    <message>
        <source>Check that the mirror has the image, and make its repository public: MirrorConfig has no field for credentials.</source>
        <translation>Prüfen Sie, ob der Mirror das Image hat, und machen Sie sein Repository öffentlich: MirrorConfig hat kein Feld für Anmeldedaten.</translation>
    </message>
    <message>
        <source>The mirror refuses the anonymous token with the error %1.</source>
        <translation>Der Mirror verweigert das anonyme Token mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>%1 It comes from %2, where the mirror redirects to.</source>
        <translation>%1 Das kommt von %2, wohin der Mirror weiterleitet.</translation>
    </message>
    <message>
        <source>Let %1 answer HEAD and GET to nodes, or let the mirror serve the content itself.</source>
        <translation>Lassen Sie %1 den Nodes auf HEAD und GET antworten, oder lassen Sie den Mirror den Inhalt selbst liefern.</translation>
    </message>
    <message>
        <source>The first byte of the answer came after %1 s.</source>
        <translation>Das erste Byte der Antwort kam nach %1 s.</translation>
    </message>
    <message>
        <source>Find out why the mirror is slow: containerd waits, from 2.3.0 on for 30 s, and each pull waits for it.</source>
        <translation>Finden Sie heraus, warum der Mirror langsam ist: containerd wartet, ab 2.3.0 bis zu 30 s, und jeder Pull wartet darauf.</translation>
    </message>
    <message>
        <source>The answer to a request for a manifest has no Content-Type.</source>
        <translation>Die Antwort auf eine Anfrage nach einem Manifest hat keinen Content-Type.</translation>
    </message>
    <message>
        <source>Let the mirror send the manifest&apos;s own media type in Content-Type, to HEAD too.</source>
        <translation>Lassen Sie den Mirror den Media-Type des Manifests in Content-Type senden, auch auf HEAD.</translation>
    </message>
    <message>
        <source>Let the mirror, or the proxy in front of it, send content without Content-Encoding.</source>
        <translation>Lassen Sie den Mirror oder den Proxy davor Inhalte ohne Content-Encoding senden.</translation>
    </message>
    <message>
        <source>The answer is empty, and not the gzip that it says to be.</source>
        <translation>Die Antwort ist leer und nicht das gzip, das sie zu sein angibt.</translation>
    </message>
    <message>
        <source>The content is sent with Content-Encoding: %1 and is not packed so; containerd unpacks it (%2).</source>
        <translation>Der Inhalt wird mit Content-Encoding: %1 gesendet und ist nicht so gepackt; containerd packt ihn aus (%2).</translation>
    </message>
    <message>
        <source>The content is right, but sent with Content-Encoding: %1, which containerd does not know (%2); older ones do not look at it.</source>
        <translation>Der Inhalt stimmt, wird aber mit Content-Encoding: %1 gesendet, das containerd nicht kennt (%2); ältere beachten es nicht.</translation>
    </message>
    <message>
        <source>The content is sent with Content-Encoding: %1. Whether containerd unpacks what it asked for (%2) was not checked; older ones take it as it is, which is another content.</source>
        <translation>Der Inhalt wird mit Content-Encoding: %1 gesendet. Ob containerd daraus auspackt, wonach es fragte (%2), wurde nicht geprüft; ältere nehmen ihn, wie er ist, und das ist ein anderer Inhalt.</translation>
    </message>
    <message>
        <source>The content is sent with Content-Encoding: %1, which containerd does not know (%2); older ones take it as it is, which is another content.</source>
        <translation>Der Inhalt wird mit Content-Encoding: %1 gesendet, das containerd nicht kennt (%2); ältere nehmen ihn, wie er ist, und das ist ein anderer Inhalt.</translation>
    </message>
</context>
<context>
    <name>sme::KeyboardHelp</name>
    <message>
        <source>Keyboard help</source>
        <translation>Hilfe zur Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+6</source>
        <translation>Strg+1 … Strg+6</translation>
    </message>
    <message>
        <source>Show a tab and give it the keyboard</source>
        <translation>Ein Register zeigen und den Tastaturfokus hineinsetzen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>In the text: offer what can stand here</source>
        <translation>Im Text: anbieten, was hier stehen kann</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Strg+/</translation>
    </message>
    <message>
        <source>In the text: make the lines comments, or no longer</source>
        <translation>Im Text: die Zeilen zu Kommentaren machen, oder zurück</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Herunter</translation>
    </message>
    <message>
        <source>In the text: move the lines; in the mirrors: move the rows</source>
        <translation>Im Text: die Zeilen verschieben; in den Mirrors: die Zeilen der Liste verschieben</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>In the text: indent the lines more or less; elsewhere: next field</source>
        <translation>Im Text: die Zeilen mehr oder weniger einrücken; sonst: nächstes Feld</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <source>Leave the text for the next field</source>
        <translation>Den Text zum nächsten Feld hin verlassen</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>In the text: replace; elsewhere: add a host</source>
        <translation>Im Text: ersetzen; sonst: einen Host hinzufügen</translation>
    </message>
</context>
<context>
    <name>sme::LanguageController</name>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>sme::LineRequest</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Go to line (1 to %1):</source>
        <translation>Gehe zu Zeile (1 bis %1):</translation>
    </message>
</context>
<context>
    <name>sme::LiveTrace</name>
    <message>
        <source>The resolve step ends here: %1</source>
        <translation>Der Resolve-Schritt endet hier: %1</translation>
    </message>
    <message>
        <source>No whole answer came in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig ganz an.</translation>
    </message>
    <message>
        <source>A token would be sent in plain text: it is not asked for. containerd would.</source>
        <translation>Ein Token würde im Klartext gesendet: Es wird nicht angefordert. containerd täte es.</translation>
    </message>
    <message>
        <source>The token server answered %1.</source>
        <translation>Der Token-Server antwortete %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, redirected to %2</source>
        <translation>%1, weitergeleitet zu %2</translation>
    </message>
    <message>
        <source>%1 This version of containerd waits without a limit: the pull hangs.</source>
        <translation>%1 Diese Version von containerd wartet ohne Grenze: Der Pull hängt.</translation>
    </message>
    <message>
        <source>The answer is no manifest, its type is “%1”: the pull fails.</source>
        <translation>Die Antwort ist kein Manifest, ihr Typ ist „%1“: Der Pull scheitert.</translation>
    </message>
    <message>
        <source>%1. This breaks the pull.</source>
        <translation>%1. Das lässt den Pull scheitern.</translation>
    </message>
    <message>
        <source>%1 (asked again at once, %2 ×)</source>
        <translation>%1 (sofort noch einmal gefragt, %2 ×)</translation>
    </message>
    <message>
        <source>On a node: 30 s for each request, before the next host is asked.</source>
        <translation>Auf einem Node: 30 s für jede Anfrage, bevor der nächste Host gefragt wird.</translation>
    </message>
    <message>
        <source>On a node: 10 s for each request, before the next host is asked.</source>
        <translation>Auf einem Node: 10 s für jede Anfrage, bevor der nächste Host gefragt wird.</translation>
    </message>
    <message>
        <source>On a node: no limit in this version, the pull hangs.</source>
        <translation>Auf einem Node: keine Grenze in dieser Version, der Pull hängt.</translation>
    </message>
</context>
<context>
    <name>sme::LogOverlay</name>
    <message>
        <source>containerd dropped hosts.toml, so no mirror was used: %1.</source>
        <translation>containerd hat hosts.toml verworfen, also wurde kein Mirror genutzt: %1.</translation>
    </message>
    <message>
        <source>The log does not have the end of this pull.</source>
        <translation>Das Log enthält das Ende dieses Pulls nicht.</translation>
    </message>
    <message>
        <source>Other pulls ran at the same time, and some lines do not tell which one they are of.</source>
        <translation>Andere Pulls liefen zur selben Zeit, und manche Zeilen sagen nicht, zu welchem sie gehören.</translation>
    </message>
    <message>
        <source>The pull failed: %1. %2</source>
        <translation>Der Pull ist gescheitert: %1. %2</translation>
    </message>
    <message>
        <source>The pull failed: %1.</source>
        <translation>Der Pull ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Which host served it, the log does not tell. %1</source>
        <translation>Welcher Host ihn bedient hat, sagt das Log nicht. %1</translation>
    </message>
    <message>
        <source>Resolved by the upstream (inferred: all hosts before it failed or are left out). Whether mirrors served content, the log does not tell.</source>
        <translation>Vom Upstream aufgelöst (erschlossen: Alle Hosts vor ihm sind gescheitert oder ausgelassen). Ob Mirrors Inhalte geliefert haben, sagt das Log nicht.</translation>
    </message>
    <message>
        <source>Resolved by the mirror %1 (inferred: no request to it or to the upstream failed).</source>
        <translation>Vom Mirror %1 aufgelöst (erschlossen: Keine Anfrage an ihn oder den Upstream ist gescheitert).</translation>
    </message>
    <message>
        <source>Inferred: served by the mirror %1, since no request to the upstream failed. Answers 401, 403 and 5xx of the mirror would not be told by this version.</source>
        <translation>Erschlossen: vom Mirror %1 bedient, denn keine Anfrage an den Upstream ist gescheitert. Antworten des Mirrors mit 401, 403 und 5xx würde diese Version nicht melden.</translation>
    </message>
    <message>
        <source>For a log that tells every request, set level = &quot;debug&quot; in the section [debug] of config.toml on one node, restart containerd, pull, and take it back.</source>
        <translation>Für ein Log, das jede Anfrage nennt, setzen Sie auf einem Node level = &quot;debug&quot; im Abschnitt [debug] von config.toml, starten Sie containerd neu, führen Sie den Pull aus, und machen Sie die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 hat mit %2 geantwortet</translation>
    </message>
    <message>
        <source>Mirrors before: %1.</source>
        <translation>Mirrors davor: %1.</translation>
    </message>
    <message>
        <source>, which took %1</source>
        <translation>, was %1 dauerte</translation>
    </message>
    <message>
        <source>Requests that were not predicted: %1. The node has another configuration than the document.</source>
        <translation>Anfragen, die nicht vorhergesagt wurden: %1. Der Node hat eine andere Konfiguration als das Dokument.</translation>
    </message>
    <message>
        <source>The mirrors served all requests (%1).</source>
        <translation>Die Mirrors haben alle Anfragen bedient (%1).</translation>
    </message>
    <message>
        <source>The upstream served all requests (%1), no mirror any.</source>
        <translation>Der Upstream hat alle Anfragen bedient (%1), kein Mirror auch nur eine.</translation>
    </message>
    <message>
        <source>Requests served: %1 by the mirrors, %2 by the upstream.</source>
        <translation>Bediente Anfragen: %1 von den Mirrors, %2 vom Upstream.</translation>
    </message>
</context>
<context>
    <name>sme::LogPane</name>
    <message>
        <source>Lays a log of containerd over the requests that are predicted: which were made, which were not, which nobody expected, and which host served what. Open, drop or paste the output of journalctl -u containerd, in any of its formats, or containerd&apos;s own log.</source>
        <translation>Legt ein Log von containerd über die vorhergesagten Anfragen: welche gestellt wurden, welche nicht, welche niemand erwartet hat, und welcher Host was geliefert hat. Öffnen Sie die Ausgabe von journalctl -u containerd in irgendeinem ihrer Formate oder das eigene Log von containerd, legen Sie sie ab, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>On a node: the log of the last hour</source>
        <translation>Auf einem Node: das Log der letzten Stunde</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>Fortschritt beim Lesen des Logs</translation>
    </message>
    <message>
        <source>Pulls of the log</source>
        <translation>Pulls des Logs</translation>
    </message>
    <message>
        <source>the pasted log</source>
        <translation>das eingefügte Log</translation>
    </message>
    <message>
        <source>Pulls in %1 (%L2 lines): %3</source>
        <translation>Pulls in %1 (%L2 Zeilen): %3</translation>
    </message>
</context>
<context>
    <name>sme::MainWindow</name>
    <message>
        <source>Read-only. Line %1: %2</source>
        <translation>Schreibgeschützt. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Schreibgeschützt. %1</translation>
    </message>
    <message>
        <source>Shoot Mirror Editor</source>
        <translation>Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>%1[*] — Shoot Mirror Editor</source>
        <translation>%1[*] — Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mirrors</source>
        <translation>&amp;Mirrors</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>The Shoot of this file that is edited; there are %1</source>
        <translation>Der Shoot dieser Datei, der bearbeitet wird; es gibt %1</translation>
    </message>
    <message>
        <source>The Shoot of this file that is edited</source>
        <translation>Der Shoot dieser Datei, der bearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Shoot</translation>
    </message>
    <message>
        <source>Shoot:</source>
        <translation>Shoot:</translation>
    </message>
    <message>
        <source>Extension:</source>
        <translation>Extension:</translation>
    </message>
    <message>
        <source>containerd:</source>
        <translation>containerd:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Support</translation>
    </message>
</context>
<context>
    <name>sme::ManifestReader</name>
    <message>
        <source>The file has %1 MB; manifests of up to %2 MB can be read.</source>
        <translation>Die Datei hat %1 MB; gelesen werden können Manifeste bis %2 MB.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>a mapping, such as a Shoot manifest</source>
        <translation>ein Mapping, etwa ein Shoot-Manifest</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>An entry of spec.extensions</source>
        <translation>Ein Eintrag von spec.extensions</translation>
    </message>
    <message>
        <source>the providerConfig is no mapping</source>
        <translation>das providerConfig ist kein Mapping</translation>
    </message>
    <message>
        <source>mirrors is no list</source>
        <translation>mirrors ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is missing: it must be %2.</source>
        <translation>%1 fehlt: Es muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>%1 ist „%2“, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>it stands behind an alias or a merge key</source>
        <translation>es steht hinter einem Alias oder einem Merge-Key</translation>
    </message>
    <message>
        <source>it has an anchor that an alias elsewhere refers to</source>
        <translation>es hat einen Anker, auf den sich ein Alias an anderer Stelle bezieht</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one mapping (first in line %2). Remove one.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Mapping (zuerst in Zeile %2). Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>ein Schlüssel steht zweimal</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>another document of the file is not valid YAML</source>
        <translation>ein anderes Dokument der Datei ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>The file has too many aliases.</source>
        <translation>Die Datei hat zu viele Aliasse.</translation>
    </message>
    <message>
        <source>it has a key with a question mark</source>
        <translation>es hat einen Schlüssel mit Fragezeichen</translation>
    </message>
    <message>
        <source>there is no MirrorConfig around the mirrors</source>
        <translation>um die Mirrors steht keine MirrorConfig</translation>
    </message>
    <message>
        <source>the configuration stands within a text</source>
        <translation>die Konfiguration steht innerhalb eines Textes</translation>
    </message>
    <message>
        <source>it is a template</source>
        <translation>es ist eine Vorlage</translation>
    </message>
    <message>
        <source>The file has more than %1 manifests. Split it.</source>
        <translation>Die Datei hat mehr als %1 Manifeste. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; of the MirrorConfig. %2</source>
        <translation>Unbekanntes Feld „%1“ der MirrorConfig. %2</translation>
    </message>
</context>
<context>
    <name>sme::MessageDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>If they are discarded, the file stays as it was saved last.</source>
        <translation>Wenn sie verworfen werden, bleibt die Datei, wie sie zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Shoot Mirror Editor</source>
        <translation>Über Shoot Mirror Editor</translation>
    </message>
    <message>
        <source>Shoot Mirror Editor %1</source>
        <translation>Shoot Mirror Editor %1</translation>
    </message>
    <message>
        <source>Edits the registry mirrors of Gardener Shoot clusters, shows what the cluster will say about them, and what the nodes will get.

Licence: Apache-2.0</source>
        <translation>Bearbeitet die Registry-Mirrors von Gardener-Shoot-Clustern, zeigt, was der Cluster dazu sagen wird, und was die Nodes bekommen.

Lizenz: Apache-2.0</translation>
    </message>
    <message>
        <source>Choose CA certificates</source>
        <translation>CA-Zertifikate auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a manifest, or what a ticket has</source>
        <translation>Ein Manifest öffnen, oder was zu einem Ticket gehört</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;Archives, logs, texts (*.tar *.tgz *.gz *.zst *.xz *.zip *.log *.txt *.toml);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Archive, Logs, Texte (*.tar *.tgz *.gz *.zst *.xz *.zip *.log *.txt *.toml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sme::MirrorDelegate</name>
    <message>
        <source>Mirror URL</source>
        <translation>Mirror-URL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>https://mirror.example.com</source>
        <translation>https://mirror.example.com</translation>
    </message>
    <message>
        <source>registry, for example docker.io</source>
        <translation>Registry, zum Beispiel docker.io</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>sme::MirrorForm</name>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>registry, for example docker.io</source>
        <translation>Registry, zum Beispiel docker.io</translation>
    </message>
    <message>
        <source>Hosts, in the order in which they are asked</source>
        <translation>Hosts in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>The registry whose images are pulled through the hosts below.</source>
        <translation>Die Registry, deren Images durch die Hosts unten geholt werden.</translation>
    </message>
    <message>
        <source>Images that are named %1/… are pulled through the hosts below, and from %1 itself where none of them has it.</source>
        <translation>Images, die %1/… heißen, werden durch die Hosts unten geholt, und von %1 selbst, wenn keiner von ihnen sie hat.</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>None yet: add one with Ctrl+H.</source>
        <translation>Noch keine: Fügen Sie einen mit Strg+H hinzu.</translation>
    </message>
    <message>
        <source>Which digest a tag means is always asked of %1: no host has pull and resolve.</source>
        <translation>Welchen Digest ein Tag meint, wird immer bei %1 erfragt: Kein Host hat pull und resolve.</translation>
    </message>
    <message>
        <source>Which digest a tag means is asked of host %1, then of %2.</source>
        <translation>Welchen Digest ein Tag meint, wird bei Host %1 erfragt, dann bei %2.</translation>
    </message>
</context>
<context>
    <name>sme::MirrorList</name>
    <message>
        <source>An alias would come before its anchor; move it in the text.</source>
        <translation>Ein Alias käme vor seinen Anker; im Text verschieben.</translation>
    </message>
</context>
<context>
    <name>sme::MirrorRows</name>
    <message>
        <source>This is too much text to paste.</source>
        <translation>Das ist zu viel Text zum Einfügen.</translation>
    </message>
    <message>
        <source>This is neither a list of mirrors or hosts, nor a manifest with mirrors, nor a hosts.toml.</source>
        <translation>Das ist weder eine Liste von Mirrors oder Hosts noch ein Manifest mit Mirrors noch eine hosts.toml.</translation>
    </message>
</context>
<context>
    <name>sme::MirrorRules</name>
    <message>
        <source>Rename the upstream to %1</source>
        <translation>Den Upstream in %1 umbenennen</translation>
    </message>
    <message>
        <source>Move the hosts to the mirror of %1</source>
        <translation>Die Hosts zum Mirror von %1 verschieben</translation>
    </message>
    <message>
        <source>Upstream is empty. Name the registry that is mirrored, for example docker.io.</source>
        <translation>Upstream ist leer. Nennen Sie die Registry, die gespiegelt wird, zum Beispiel docker.io.</translation>
    </message>
    <message>
        <source>A port is not known to releases before v0.9: “%1”. Remove it if images are named without it, or choose the release that the cluster runs.</source>
        <translation>Releases vor v0.9 kennen keinen Port: „%1“. Entfernen Sie ihn, wenn Images ohne ihn benannt werden, oder wählen Sie das Release, das der Cluster verwendet.</translation>
    </message>
    <message>
        <source>Move the hosts to the first mirror of %1</source>
        <translation>Die Hosts zum ersten Mirror von %1 verschieben</translation>
    </message>
    <message>
        <source>There is a mirror for this upstream already: “%1”. Move the hosts to the first one and remove this one.</source>
        <translation>Für diesen Upstream gibt es schon einen Mirror: „%1“. Verschieben Sie die Hosts zum ersten, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Beside a registry-cache extension, a repeated upstream (“%1”) is rejected once more. Move the hosts to the first mirror of it and remove this one.</source>
        <translation>Neben einer Extension registry-cache wird ein wiederholter Upstream („%1“) noch einmal abgelehnt. Verschieben Sie die Hosts zu seinem ersten Mirror, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>The registry-cache extension of this Shoot caches it too: “%1”. The cluster accepts one of both; remove the cache or this mirror.</source>
        <translation>Die Extension registry-cache dieses Shoots speichert ihn ebenfalls zwischen: „%1“. Der Cluster nimmt nur eines von beiden an; entfernen Sie den Cache oder diesen Mirror.</translation>
    </message>
    <message>
        <source>Images of Docker Hub are named docker.io: a mirror for “%1” is not asked for them. Name the upstream docker.io.</source>
        <translation>Images von Docker Hub heißen docker.io: Ein Mirror für „%1“ wird nach ihnen nicht gefragt. Nennen Sie den Upstream docker.io.</translation>
    </message>
    <message>
        <source>Only images that are named with :443 match “%1”; those named without a port do not use this mirror. Remove the port.</source>
        <translation>Nur Images, die mit :443 benannt sind, passen zu „%1“; die ohne Port benannten nutzen diesen Mirror nicht. Entfernen Sie den Port.</translation>
    </message>
    <message>
        <source>“%1” is an image of docker.io, not a registry: no image is named so. A mirror is for a whole registry; name the upstream docker.io.</source>
        <translation>„%1“ ist ein Image von docker.io, keine Registry: Kein Image ist so benannt. Ein Mirror ist für eine ganze Registry; nennen Sie den Upstream docker.io.</translation>
    </message>
    <message>
        <source>Write the registry as it stands in the names of images, such as docker.io or registry.example.com:5000.</source>
        <translation>Schreiben Sie die Registry so, wie sie in den Namen der Images steht, etwa docker.io oder registry.example.com:5000.</translation>
    </message>
    <message>
        <source>Name the upstream %1.</source>
        <translation>Nennen Sie den Upstream %1.</translation>
    </message>
    <message>
        <source>No image is named so: “%1” has no dot and no port, so containerd takes it for a part of the image&apos;s path on Docker Hub. %2</source>
        <translation>Kein Image ist so benannt: „%1“ hat weder Punkt noch Port, also hält containerd es für einen Teil des Image-Pfads auf Docker Hub. %2</translation>
    </message>
    <message>
        <source>With and without a port are two upstreams: “%1” is here with a port too. Images use the one that has their name exactly.</source>
        <translation>Mit und ohne Port sind zwei Upstreams: „%1“ steht hier auch mit Port. Images nutzen den, der genau ihren Namen hat.</translation>
    </message>
    <message>
        <source>The host has a port, the upstream has none: images named %1/… use this mirror, those named %2/… do not. Name the upstream as it stands in the names of images.</source>
        <translation>Der Host hat einen Port, der Upstream keinen: Images namens %1/… nutzen diesen Mirror, solche namens %2/… nicht. Nennen Sie den Upstream so, wie er in den Namen der Images steht.</translation>
    </message>
    <message>
        <source>This registry is retired and gets no new images: “%1”. Images are named %2 now; rename them, and the upstream.</source>
        <translation>Diese Registry ist eingestellt und bekommt keine neuen Images: „%1“. Images heißen jetzt %2; benennen Sie sie um, und den Upstream.</translation>
    </message>
    <message>
        <source>No host: the mirror of “%1” needs one. Add a host, or remove the mirror.</source>
        <translation>Kein Host: Der Mirror von „%1“ braucht einen. Fügen Sie einen Host hinzu, oder entfernen Sie den Mirror.</translation>
    </message>
    <message>
        <source>A port in the upstream needs release %2 of the extension: “%1”. Older ones reject the manifest; check which release the cluster runs.</source>
        <translation>Ein Port im Upstream braucht Release %2 der Extension: „%1“. Ältere lehnen das Manifest ab; prüfen Sie, welches Release der Cluster verwendet.</translation>
    </message>
    <message>
        <source>Remove the cache of %1</source>
        <translation>Den Cache von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this mirror</source>
        <translation>Diesen Mirror entfernen</translation>
    </message>
    <message>
        <source>Tags still go to the upstream: no host has both pull and resolve, so pulls by tag fail when it is down or limits requests. Give a host that you trust both capabilities.</source>
        <translation>Tags gehen weiterhin an den Upstream: Kein Host hat sowohl pull als auch resolve, also scheitern Pulls nach Tag, wenn er ausfällt oder Anfragen begrenzt. Geben Sie einem Host, dem Sie vertrauen, beide Fähigkeiten.</translation>
    </message>
</context>
<context>
    <name>sme::MirrorTree</name>
    <message>
        <source>Mirrors</source>
        <translation>Mirrors</translation>
    </message>
    <message>
        <source>No mirrors yet.
Add one with Ctrl+M, or paste mirrors, hosts or a whole manifest here.</source>
        <translation>Noch keine Mirrors.
Fügen Sie mit Strg+M einen hinzu, oder fügen Sie hier Mirrors, Hosts oder ein ganzes Manifest ein.</translation>
    </message>
    <message>
        <source>Nothing can be added here: the document is read-only.
%1</source>
        <translation>Hier kann nichts hinzugefügt werden: Das Dokument ist schreibgeschützt.
%1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>The text cannot be read: mend it there, and its mirrors stand here.
%1</source>
        <translation>Der Text kann nicht gelesen werden: Beheben Sie das dort, dann stehen seine Mirrors hier.
%1</translation>
    </message>
</context>
<context>
    <name>sme::MirrorTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select the mirror that the hosts are to be added to.</source>
        <translation>Wählen Sie den Mirror aus, dem die Hosts hinzugefügt werden sollen.</translation>
    </message>
    <message>
        <source>Select the mirror that the host is to be added to.</source>
        <translation>Wählen Sie den Mirror aus, dem der Host hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>Move %1 rows</source>
        <translation>%1 Zeilen verschieben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>sme::NameAdvice</name>
    <message>
        <source>Remove the user before the @: mirrors are asked without credentials.</source>
        <translation>Entfernen Sie den Benutzer vor dem @: Mirrors werden ohne Anmeldedaten gefragt.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 without zeros before it.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535 ohne Nullen davor.</translation>
    </message>
    <message>
        <source>Write the host name without the scheme before it.</source>
        <translation>Schreiben Sie den Hostnamen ohne das Schema davor.</translation>
    </message>
    <message>
        <source>Write the host name alone: a mirror is for a whole registry, without a path.</source>
        <translation>Schreiben Sie nur den Hostnamen: Ein Mirror gilt für eine ganze Registry, ohne Pfad.</translation>
    </message>
    <message>
        <source>After a % in the path, two hexadecimal digits must follow; a plain % is written %25.</source>
        <translation>Auf ein % im Pfad müssen zwei hexadezimale Ziffern folgen; ein einfaches % schreibt man %25.</translation>
    </message>
    <message>
        <source>A user or password cannot be given</source>
        <translation>Ein Benutzer oder Passwort kann nicht angegeben werden</translation>
    </message>
    <message>
        <source>IPv6 addresses are not accepted</source>
        <translation>IPv6-Adressen werden nicht angenommen</translation>
    </message>
    <message>
        <source>Write a host name that stands for the address.</source>
        <translation>Schreiben Sie einen Hostnamen, der für die Adresse steht.</translation>
    </message>
    <message>
        <source>Host name ends with a dot</source>
        <translation>Der Hostname endet mit einem Punkt</translation>
    </message>
    <message>
        <source>Remove the dot at the end of the name.</source>
        <translation>Entfernen Sie den Punkt am Ende des Namens.</translation>
    </message>
    <message>
        <source>Port is not valid</source>
        <translation>Der Port ist nicht gültig</translation>
    </message>
    <message>
        <source>Host name must be ASCII</source>
        <translation>Der Hostname muss ASCII sein</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits, “-” and “.”.</source>
        <translation>Verwenden Sie Buchstaben ohne Akzente, Ziffern, „-“ und „.“.</translation>
    </message>
    <message>
        <source>Host name must be lower case</source>
        <translation>Der Hostname muss kleingeschrieben sein</translation>
    </message>
    <message>
        <source>Host name has blanks around it</source>
        <translation>Um den Hostnamen stehen Leerzeichen</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Host name is longer than %1 characters</source>
        <translation>Der Hostname ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Use a name with at most %1 characters.</source>
        <translation>Verwenden Sie einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Host name has characters that are not allowed</source>
        <translation>Der Hostname enthält Zeichen, die nicht erlaubt sind</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, “-” and “.” only, and begin and end each part between dots with a letter or digit.</source>
        <translation>Verwenden Sie nur Kleinbuchstaben, Ziffern, „-“ und „.“, und beginnen und beenden Sie jeden Teil zwischen Punkten mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>Upstream is a name, not a URL</source>
        <translation>Der Upstream ist ein Name, keine URL</translation>
    </message>
    <message>
        <source>Upstream has a path</source>
        <translation>Der Upstream hat einen Pfad</translation>
    </message>
    <message>
        <source>Scheme is missing</source>
        <translation>Das Schema fehlt</translation>
    </message>
    <message>
        <source>Let the URL begin with https:// or http://.</source>
        <translation>Lassen Sie die URL mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>URL has control characters</source>
        <translation>Die URL enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Scheme is not possible</source>
        <translation>Das Schema ist nicht möglich</translation>
    </message>
    <message>
        <source>Only https:// and http:// can stand at the beginning.</source>
        <translation>Am Anfang kann nur https:// oder http:// stehen.</translation>
    </message>
    <message>
        <source>Host name is missing</source>
        <translation>Der Hostname fehlt</translation>
    </message>
    <message>
        <source>Write one after %1.</source>
        <translation>Schreiben Sie einen hinter %1.</translation>
    </message>
    <message>
        <source>A query or fragment is not possible</source>
        <translation>Eine Query oder ein Fragment ist nicht möglich</translation>
    </message>
    <message>
        <source>Remove it, from the “?” or “#” on.</source>
        <translation>Entfernen Sie alles ab dem „?“ oder „#“.</translation>
    </message>
    <message>
        <source>Path has a percent sign that begins no escape</source>
        <translation>Der Pfad hat ein Prozentzeichen, das kein Escape beginnt</translation>
    </message>
    <message>
        <source>Quotes are a part of the value</source>
        <translation>Anführungszeichen gehören zum Wert</translation>
    </message>
    <message>
        <source>Remove them; for YAML, only a straight &quot; or &apos; at both ends is a quote.</source>
        <translation>Entfernen Sie sie; für YAML ist nur ein gerades &quot; oder &apos; an beiden Enden ein Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>sme::NodeBundle</name>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>es hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>es ist entpackt größer als %1 MiB</translation>
    </message>
    <message>
        <source>%1 in it: %2</source>
        <translation>%1 darin: %2</translation>
    </message>
    <message>
        <source>The entry “%1” leads out of the archive and was left out.</source>
        <translation>Der Eintrag „%1“ führt aus dem Archiv hinaus und wurde weggelassen.</translation>
    </message>
    <message>
        <source>it holds more than %1 MiB of small files</source>
        <translation>es enthält mehr als %1 MiB kleiner Dateien</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The bundle has nothing of /etc/containerd.</source>
        <translation>Das Bundle hat nichts von /etc/containerd.</translation>
    </message>
    <message>
        <source>The bundle does not have the folder of %1.</source>
        <translation>Das Bundle hat den Ordner von %1 nicht.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
</context>
<context>
    <name>sme::NodeComparison</name>
    <message>
        <source>containerd looks only into the folders of upstreams.</source>
        <translation>containerd sieht nur in den Ordnern der Upstreams nach.</translation>
    </message>
    <message>
        <source>containerd does not ask this host.</source>
        <translation>containerd fragt diesen Host nicht.</translation>
    </message>
    <message>
        <source>containerd asks this host too, in the order of the file.</source>
        <translation>containerd fragt auch diesen Host, in der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>containerd asks the hosts in another order.</source>
        <translation>containerd fragt die Hosts in einer anderen Reihenfolge.</translation>
    </message>
    <message>
        <source>containerd trusts only the CAs of the node for this host.</source>
        <translation>containerd vertraut bei diesem Host nur den CAs des Nodes.</translation>
    </message>
    <message>
        <source>containerd trusts other CAs for this host.</source>
        <translation>containerd vertraut bei diesem Host anderen CAs.</translation>
    </message>
    <message>
        <source>containerd asks below %1 instead of %2.</source>
        <translation>containerd fragt unter %1 statt unter %2.</translation>
    </message>
    <message>
        <source>Without pull, containerd resolves nothing at this host.</source>
        <translation>Ohne pull löst containerd bei diesem Host nichts auf.</translation>
    </message>
    <message>
        <source>Without resolve, containerd resolves tags at the upstream, not at this host.</source>
        <translation>Ohne resolve löst containerd Tags am Upstream auf, nicht bei diesem Host.</translation>
    </message>
    <message>
        <source>containerd resolves tags at this host too: it is trusted to say which digest a tag means.</source>
        <translation>containerd löst auch Tags bei diesem Host auf: Er darf sagen, welchen Digest ein Tag meint.</translation>
    </message>
    <message>
        <source>containerd accepts any certificate of this host.</source>
        <translation>containerd nimmt jedes Zertifikat dieses Hosts an.</translation>
    </message>
    <message>
        <source>containerd shows this host a client certificate; without the files no host is asked.</source>
        <translation>containerd zeigt diesem Host ein Client-Zertifikat; ohne die Dateien wird kein Host gefragt.</translation>
    </message>
    <message>
        <source>containerd sends these headers to this host (their values are not shown).</source>
        <translation>containerd sendet diesem Host diese Header (ihre Werte werden nicht gezeigt).</translation>
    </message>
    <message>
        <source>containerd waits this long for a connection to this host, instead of 30 s. From 2.0.7 to 2.0.11 it makes a host written with http:// be asked by HTTPS.</source>
        <translation>containerd wartet so lange auf eine Verbindung zu diesem Host statt 30 s. Von 2.0.7 bis 2.0.11 führt es dazu, dass ein mit http:// geschriebener Host über HTTPS gefragt wird.</translation>
    </message>
    <message>
        <source>containerd asks %1 as the upstream, after all mirrors.</source>
        <translation>containerd fragt %1 als Upstream, nach allen Mirrors.</translation>
    </message>
    <message>
        <source>The upstream itself is asked with other trust than the node&apos;s.</source>
        <translation>Dem Upstream selbst wird auf andere Weise vertraut, als es der Node sonst tut.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The bundle has no config.toml: whether containerd looks at certs.d was not checked.</source>
        <translation>Das Bundle hat keine config.toml: Ob containerd in certs.d nachsieht, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>a file that containerd reads</source>
        <translation>eine Datei, die containerd liest</translation>
    </message>
    <message>
        <source>containerd does not start with a config.toml that is not TOML.</source>
        <translation>containerd startet nicht mit einer config.toml, die kein TOML ist.</translation>
    </message>
    <message>
        <source>The bundle has no file for the import “%1” of config.toml.</source>
        <translation>Das Bundle hat keine Datei für den Import „%1“ von config.toml.</translation>
    </message>
    <message>
        <source>The image service of containerd does not start: the node pulls nothing.</source>
        <translation>Der Image-Dienst von containerd startet nicht: Der Node holt nichts.</translation>
    </message>
    <message>
        <source>In a config.toml of version %1 this table is not where registries are configured.</source>
        <translation>In einer config.toml der Version %1 werden Registries nicht in dieser Tabelle konfiguriert.</translation>
    </message>
    <message>
        <source>config_path in %1</source>
        <translation>config_path in %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>Before 2.0.0 the table of a plugin in an imported file replaces the whole table of the files before it, config_path included: no mirror is used.</source>
        <translation>Vor 2.0.0 ersetzt die Tabelle eines Plugins in einer eingebundenen Datei die ganze Tabelle der Dateien davor, auch config_path: Kein Mirror wird genutzt.</translation>
    </message>
    <message>
        <source>config_path and the old registry.mirrors or registry.configs exclude each other: the image service of containerd does not start, and the node pulls nothing.</source>
        <translation>config_path und die alten registry.mirrors oder registry.configs schließen einander aus: Der Image-Dienst von containerd startet nicht, und der Node holt nichts.</translation>
    </message>
    <message>
        <source>These mirrors are used instead of hosts.toml files.</source>
        <translation>Diese Mirrors werden statt der hosts.toml-Dateien genutzt.</translation>
    </message>
    <message>
        <source>config_path is not set, so containerd looks at no hosts.toml.</source>
        <translation>config_path ist nicht gesetzt, also sieht containerd in keine hosts.toml.</translation>
    </message>
    <message>
        <source>containerd looks there, and not at the files that Gardener writes.</source>
        <translation>containerd sieht dort nach, nicht in den Dateien, die Gardener schreibt.</translation>
    </message>
    <message>
        <source>config_path is %1, which the bundle does not have.</source>
        <translation>config_path ist %1; das hat das Bundle nicht.</translation>
    </message>
    <message>
        <source>A list in config_path is ignored by the default pull, without a log line.</source>
        <translation>Eine Liste in config_path wird vom gewöhnlichen Pull ignoriert, ohne Zeile im Log.</translation>
    </message>
    <message>
        <source>The folders of the list are looked at in order.</source>
        <translation>Die Ordner der Liste werden der Reihe nach angesehen.</translation>
    </message>
    <message>
        <source>containerd runs with another config_path than config.toml has: it was not restarted since the file was changed, or reads another file.</source>
        <translation>containerd läuft mit einem anderen config_path, als config.toml hat: Es wurde nach der Änderung der Datei nicht neu gestartet, oder es liest eine andere Datei.</translation>
    </message>
    <message>
        <source>The bundle has no Node object: whether the node applied the newest configuration was not checked.</source>
        <translation>Das Bundle hat kein Node-Objekt: Ob der Node die neueste Konfiguration angewandt hat, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The Node %1 lacks the annotation checksum/cloud-config-data: Gardener&apos;s node agent has applied no configuration yet.</source>
        <translation>Dem Node %1 fehlt die Annotation checksum/cloud-config-data: Gardeners Node-Agent hat noch keine Konfiguration angewandt.</translation>
    </message>
    <message>
        <source>The node has not applied the newest configuration: look at the log of gardener-node-agent.</source>
        <translation>Der Node hat die neueste Konfiguration nicht angewandt: Sehen Sie in das Log von gardener-node-agent.</translation>
    </message>
    <message>
        <source>containerd %1: %2</source>
        <translation>containerd %1: %2</translation>
    </message>
    <message>
        <source>The file of _default serves it instead.</source>
        <translation>Stattdessen bedient ihn die Datei von _default.</translation>
    </message>
    <message>
        <source>containerd asks these hosts for every image without a folder of its own. MirrorConfig cannot express this.</source>
        <translation>containerd fragt diese Hosts nach jedem Image, das keinen eigenen Ordner hat. MirrorConfig kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>containerd asks these hosts for images of %1.</source>
        <translation>containerd fragt diese Hosts nach Images von %1.</translation>
    </message>
    <message>
        <source>No mirror is used: pulls from %1 go to the upstream.</source>
        <translation>Kein Mirror wird genutzt: Pulls von %1 gehen zum Upstream.</translation>
    </message>
    <message>
        <source>containerd looks into %1 first, and never at this file.</source>
        <translation>containerd sieht zuerst in %1 nach, und nie in dieser Datei.</translation>
    </message>
    <message>
        <source>The whole file is dropped: no mirror is used, and pulls go to the upstream without a word to the user.</source>
        <translation>Die ganze Datei wird verworfen: Kein Mirror wird genutzt, und Pulls gehen zum Upstream, ohne dass der Benutzer etwas davon erfährt.</translation>
    </message>
    <message>
        <source>no host in the file</source>
        <translation>kein Host in der Datei</translation>
    </message>
    <message>
        <source>A file without a host is ignored, its server too.</source>
        <translation>Eine Datei ohne Host wird ignoriert, auch ihr server.</translation>
    </message>
    <message>
        <source>%1 as a dotted key or an inline table</source>
        <translation>%1 als Schlüssel mit Punkten oder als Inline-Tabelle</translation>
    </message>
    <message>
        <source>A host without a table header of its own is not seen.</source>
        <translation>Ein Host ohne eigenen Tabellenkopf wird nicht gesehen.</translation>
    </message>
    <message>
        <source>a file that no containerd reads</source>
        <translation>eine Datei, die kein containerd liest</translation>
    </message>
    <message>
        <source>The release writes a file that is no TOML; the node has another one.</source>
        <translation>Das Release schreibt eine Datei, die kein TOML ist; der Node hat eine andere.</translation>
    </message>
    <message>
        <source>The pull breaks: no host of this upstream is asked at all, the upstream included.</source>
        <translation>Der Pull scheitert: Kein Host dieses Upstreams wird gefragt, auch der Upstream nicht.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>%1 is a link or too large, and was not read.</source>
        <translation>%1 ist ein Link oder zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>a file without a certificate</source>
        <translation>eine Datei ohne Zertifikat</translation>
    </message>
    <message>
        <source>another content than the Secret of the manifest</source>
        <translation>ein anderer Inhalt als im Secret des Manifests</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>ein Link auf %1</translation>
    </message>
    <message>
        <source>a file larger than what is read</source>
        <translation>eine Datei, die größer ist, als gelesen wird</translation>
    </message>
    <message>
        <source>Not checked: links are not followed, and large files are not read.</source>
        <translation>Nicht geprüft: Links wird nicht gefolgt, und große Dateien werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A folder with certificates as Docker has them is for the upstream itself: no mirror is used.</source>
        <translation>Ein Ordner mit Zertifikaten, wie Docker sie hat, gilt für den Upstream selbst: Kein Mirror wird genutzt.</translation>
    </message>
    <message>
        <source>Others than root can change where images come from.</source>
        <translation>Andere als root können ändern, woher Images kommen.</translation>
    </message>
    <message>
        <source>Its owner cannot read it; containerd, as root, reads it all the same.</source>
        <translation>Ihr Eigentümer kann sie nicht lesen; containerd liest sie als root trotzdem.</translation>
    </message>
    <message>
        <source>containerd uses these certificates for %1 itself.</source>
        <translation>containerd verwendet diese Zertifikate für %1 selbst.</translation>
    </message>
    <message>
        <source>containerd does not start: %1 is the newest version of config.toml that it reads.</source>
        <translation>containerd startet nicht: %1 ist die neueste Version von config.toml, die es liest.</translation>
    </message>
    <message>
        <source>Others than root can put other files here, and so change where images come from.</source>
        <translation>Andere als root können hier andere Dateien ablegen und so ändern, woher Images kommen.</translation>
    </message>
    <message>
        <source>It serves web pages: a pull fails when no mirror answers before.</source>
        <translation>Er liefert Webseiten: Ein Pull schlägt fehl, wenn kein Mirror vorher antwortet.</translation>
    </message>
    <message>
        <source>Whether containerd looks at certs.d was not checked.</source>
        <translation>Ob containerd in certs.d nachsieht, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>config_path is not set in the files that were read; whether it is in the others was not checked.</source>
        <translation>config_path ist in den gelesenen Dateien nicht gesetzt; ob in den anderen, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>config_path is not set: /etc/containerd/certs.d is looked at, then that of Docker.</source>
        <translation>config_path ist nicht gesetzt: In /etc/containerd/certs.d wird nachgesehen, dann in dem von Docker.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
</context>
<context>
    <name>sme::NodeImport</name>
    <message>
        <source>The bundle has no mirror that can be imported.</source>
        <translation>Das Bundle enthält keinen Mirror, der sich importieren lässt.</translation>
    </message>
    <message>
        <source>%1 is a link or too large, and was not read.</source>
        <translation>%1 ist ein Link oder zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is for every image without a folder of its own. MirrorConfig cannot express this: add a mirror for each upstream.</source>
        <translation>%1 ist für jedes Image ohne eigenen Ordner. MirrorConfig kann das nicht ausdrücken: Fügen Sie für jeden Upstream einen Mirror hinzu.</translation>
    </message>
    <message>
        <source>%1 has no host: MirrorConfig needs one.</source>
        <translation>%1 hat keinen Host: MirrorConfig braucht einen.</translation>
    </message>
    <message>
        <source>%1 for %2 has neither pull nor resolve: leave it out.</source>
        <translation>%1 für %2 hat weder pull noch resolve: Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 for %2 has a CA file (%3): make an immutable Secret with the key bundle.crt of it, and an entry “%4” in spec.resources.</source>
        <translation>%1 für %2 hat eine CA-Datei (%3): Machen Sie daraus ein unveränderliches Secret mit dem Schlüssel bundle.crt, und legen Sie in spec.resources einen Eintrag „%4“ an.</translation>
    </message>
    <message>
        <source>%1 for %2 has skip_verify, which MirrorConfig cannot express: give its CA as a CA bundle.</source>
        <translation>%1 für %2 hat skip_verify, was MirrorConfig nicht ausdrücken kann: Geben Sie seine CA als CA-Bundle an.</translation>
    </message>
    <message>
        <source>%1 for %2 has a client certificate, which MirrorConfig cannot express: let the mirror serve nodes without one.</source>
        <translation>%1 für %2 hat ein Client-Zertifikat, was MirrorConfig nicht ausdrücken kann: Lassen Sie den Mirror Nodes ohne eines bedienen.</translation>
    </message>
    <message>
        <source>%1 for %2 has headers, which MirrorConfig cannot express: let the mirror serve without them.</source>
        <translation>%1 für %2 hat Header, was MirrorConfig nicht ausdrücken kann: Lassen Sie den Mirror Anfragen ohne sie bedienen.</translation>
    </message>
    <message>
        <source>%1 for %2 has dial_timeout, which MirrorConfig cannot express: it is 30 s.</source>
        <translation>%1 für %2 hat dial_timeout, was MirrorConfig nicht ausdrücken kann: Es beträgt 30 s.</translation>
    </message>
    <message>
        <source>%1: %2 has credentials, which MirrorConfig cannot express: use pull secrets of pods.</source>
        <translation>%1: %2 hat Anmeldedaten, was MirrorConfig nicht ausdrücken kann: Verwenden Sie Pull-Secrets von Pods.</translation>
    </message>
    <message>
        <source>%1: “*” is for every registry. MirrorConfig cannot express this: add a mirror for each upstream.</source>
        <translation>%1: „*“ gilt für jede Registry. MirrorConfig kann das nicht ausdrücken: Fügen Sie für jeden Upstream einen Mirror hinzu.</translation>
    </message>
    <message>
        <source>%1: %2 is not verified, which MirrorConfig cannot express: give its CA as a CA bundle.</source>
        <translation>%1: %2 wird nicht überprüft, was MirrorConfig nicht ausdrücken kann: Geben Sie seine CA als CA-Bundle an.</translation>
    </message>
    <message>
        <source>%1: %2 has no endpoint: MirrorConfig needs one.</source>
        <translation>%1: %2 hat keinen Endpunkt: MirrorConfig braucht einen.</translation>
    </message>
    <message>
        <source>%1: registry.configs of %2 (credentials or TLS) was not imported: use pull secrets and CA bundles.</source>
        <translation>%1: registry.configs von %2 (Anmeldedaten oder TLS) wurde nicht importiert: Verwenden Sie Pull-Secrets und CA-Bundles.</translation>
    </message>
    <message>
        <source>%1: %2 has a rewrite (%3 becomes %4), which only containerd of k3s knows: let the mirror serve these images by the names that they have upstream.</source>
        <translation>%1: %2 hat ein rewrite (%3 wird zu %4), das nur das containerd von k3s kennt: Lassen Sie den Mirror diese Images unter den Namen ausliefern, die sie beim Upstream haben.</translation>
    </message>
    <message>
        <source>%1: the server is %2, which serves web pages. With MirrorConfig, %3 is asked instead, which is right.</source>
        <translation>%1: Der Server ist %2, der Webseiten liefert. Mit MirrorConfig wird stattdessen %3 gefragt, was richtig ist.</translation>
    </message>
    <message>
        <source>The URL of %1 has a user name or password, which containerd does not send: it was left out.</source>
        <translation>Die URL von %1 hat einen Benutzernamen oder ein Passwort, was containerd nicht sendet: Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: the server is %2. It is the last host here: MirrorConfig asks the upstream itself after all hosts.</source>
        <translation>%1: Der Server ist %2. Er ist hier der letzte Host: MirrorConfig fragt den Upstream selbst nach allen Hosts.</translation>
    </message>
    <message>
        <source>%1 for %2 has skip_verify, which MirrorConfig cannot express. Over plain HTTP there is nothing to verify.</source>
        <translation>%1 für %2 hat skip_verify, was MirrorConfig nicht ausdrücken kann. Über einfaches HTTP gibt es nichts zu überprüfen.</translation>
    </message>
</context>
<context>
    <name>sme::NodeImportWindow</name>
    <message>
        <source>Not expressed</source>
        <translation>Nicht ausgedrückt</translation>
    </message>
    <message>
        <source>MirrorConfig of the node</source>
        <translation>MirrorConfig des Nodes</translation>
    </message>
    <message>
        <source>The bundle has nothing that a MirrorConfig could be made of.</source>
        <translation>Das Bundle enthält nichts, woraus sich eine MirrorConfig machen ließe.</translation>
    </message>
    <message>
        <source>This MirrorConfig says all that the node&apos;s files say.</source>
        <translation>Diese MirrorConfig sagt alles, was die Dateien des Nodes sagen.</translation>
    </message>
    <message>
        <source>This MirrorConfig says what it can of the node&apos;s files. Below stands what it cannot express, and what to do instead.</source>
        <translation>Diese MirrorConfig sagt, was sie von den Dateien des Nodes sagen kann. Darunter steht, was sie nicht ausdrücken kann und was stattdessen zu tun ist.</translation>
    </message>
    <message>
        <source>MirrorConfig</source>
        <translation>MirrorConfig</translation>
    </message>
    <message>
        <source>What cannot be expressed</source>
        <translation>Was sich nicht ausdrücken lässt</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>YAML kopieren</translation>
    </message>
    <message>
        <source>MirrorConfig copied.</source>
        <translation>MirrorConfig kopiert.</translation>
    </message>
</context>
<context>
    <name>sme::NodeModel</name>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>The node has what the document asks for.</source>
        <translation>Der Node hat, was das Dokument verlangt.</translation>
    </message>
    <message>
        <source>The document has this mirror, the node has not.</source>
        <translation>Das Dokument hat diesen Mirror, der Node nicht.</translation>
    </message>
    <message>
        <source>The node has this mirror, the document has not.</source>
        <translation>Der Node hat diesen Mirror, das Dokument nicht.</translation>
    </message>
    <message>
        <source>The node has something else than the document asks for.</source>
        <translation>Der Node hat etwas anderes, als das Dokument verlangt.</translation>
    </message>
    <message>
        <source>containerd cannot read the file of the node and drops it.</source>
        <translation>containerd kann die Datei des Nodes nicht lesen und verwirft sie.</translation>
    </message>
    <message>
        <source>The file is on the node, but containerd does not look at it.</source>
        <translation>Die Datei ist auf dem Node, aber containerd sieht sie nicht an.</translation>
    </message>
    <message>
        <source>The node as a whole</source>
        <translation>Der Node als Ganzes</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>On the node</source>
        <translation>Auf dem Node</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Same in part</source>
        <translation>Teilweise gleich</translation>
    </message>
</context>
<context>
    <name>sme::NodeObjects</name>
    <message>
        <source>The text holds more values than are read.</source>
        <translation>Der Text enthält mehr Werte, als gelesen werden.</translation>
    </message>
</context>
<context>
    <name>sme::NodeSession</name>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>sme::NodeView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>On the node</source>
        <translation>Auf dem Node</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The node as a whole</source>
        <translation>Der Node als Ganzes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing on the node keeps containerd from looking at the files.</source>
        <translation>Nichts auf dem Node hindert containerd daran, die Dateien anzusehen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 more differences, which shoot-mirror compare prints.</source>
        <translation>%1 weitere Unterschiede, die shoot-mirror compare ausgibt.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Left out of the bundle</source>
        <translation>Im Bundle weggelassen</translation>
    </message>
    <message>
        <source>Progress of reading the bundle</source>
        <translation>Fortschritt beim Lesen des Bundles</translation>
    </message>
    <message>
        <source>Bundle of a node</source>
        <translation>Bundle eines Nodes</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen…</translation>
    </message>
    <message>
        <source>Compare with an archive of a node: tar, tar.gz, tar.zst or zip</source>
        <translation>Mit einem Archiv eines Nodes vergleichen: tar, tar.gz, tar.zst oder zip</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Compare with a folder that was copied from a node</source>
        <translation>Mit einem Ordner vergleichen, der von einem Node kopiert wurde</translation>
    </message>
    <message>
        <source>Import as MirrorConfig…</source>
        <translation>Als MirrorConfig importieren…</translation>
    </message>
    <message>
        <source>Make a MirrorConfig of what the node has, and say what it cannot express</source>
        <translation>Aus dem, was der Node hat, eine MirrorConfig machen, und sagen, was sie nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>Bundle schließen</translation>
    </message>
    <message>
        <source>Take the bundle away</source>
        <translation>Das Bundle wegnehmen</translation>
    </message>
    <message>
        <source>Copy bundle command</source>
        <translation>Bundle-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that packs what is needed on a node into one archive</source>
        <translation>Den Befehl kopieren, der auf einem Node das Nötige in ein Archiv packt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Give up reading the bundle</source>
        <translation>Das Lesen des Bundles aufgeben</translation>
    </message>
    <message>
        <source>Command copied: run it on a node as root, then open the archive here.</source>
        <translation>Befehl kopiert: Führen Sie ihn auf einem Node als root aus, und öffnen Sie das Archiv dann hier.</translation>
    </message>
    <message>
        <source>Shows why a node does not use a mirror: what it really has, upstream by upstream, against what this document asks for, and what containerd makes of each difference. Open or drop a folder or an archive with the node&apos;s /etc/containerd. Nothing in it is run, and nothing is changed anywhere.</source>
        <translation>Zeigt, warum ein Node einen Mirror nicht nutzt: was er wirklich hat, Upstream für Upstream, gegenüber dem, was dieses Dokument verlangt, und was containerd aus jedem Unterschied macht. Öffnen Sie einen Ordner oder ein Archiv mit /etc/containerd des Nodes, oder legen Sie es ab. Nichts darin wird ausgeführt, und nirgends wird etwas geändert.</translation>
    </message>
    <message>
        <source>To make such an archive, with the output of crictl and the log of the last hour beside it:</source>
        <translation>So entsteht ein solches Archiv, mit der Ausgabe von crictl und dem Log der letzten Stunde dabei:</translation>
    </message>
    <message>
        <source>In a root shell on the node</source>
        <translation>In einer Root-Shell auf dem Node</translation>
    </message>
    <message>
        <source>From outside, with kubectl (NODE is the node&apos;s name)</source>
        <translation>Von außen, mit kubectl (NODE ist der Name des Nodes)</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Befehl kopiert.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>What the node has of each upstream, against the document</source>
        <translation>Was der Node von jedem Upstream hat, gegenüber dem Dokument</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Das Bundle wird gelesen…</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>%1 wird verglichen…</translation>
    </message>
    <message>
        <source>%1: the node has all that the document asks for (%2 of %3 upstreams the same).</source>
        <translation>%1: Der Node hat alles, was das Dokument verlangt (%2 von %3 Upstreams gleich).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 upstreams are the same.</source>
        <translation>%1: %2 von %3 Upstreams sind gleich.</translation>
    </message>
    <message>
        <source>The bundle names no version of containerd: what holds for all, and where they differ.</source>
        <translation>Das Bundle nennt keine Version von containerd: was für alle gilt, und worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>For containerd %1, as %2 says.</source>
        <translation>Für containerd %1, wie %2 sagt.</translation>
    </message>
    <message>
        <source>For containerd %1, as chosen, although the node has %2, as %3 says.</source>
        <translation>Für containerd %1, wie gewählt, obwohl der Node %2 hat, wie %3 sagt.</translation>
    </message>
    <message>
        <source>For containerd %1, as chosen; the bundle names no version.</source>
        <translation>Für containerd %1, wie gewählt; das Bundle nennt keine Version.</translation>
    </message>
    <message>
        <source>Open archive of a node…</source>
        <translation>Archiv eines Nodes öffnen…</translation>
    </message>
    <message>
        <source>Open folder of a node…</source>
        <translation>Ordner eines Nodes öffnen…</translation>
    </message>
    <message>
        <source>Import node as MirrorConfig…</source>
        <translation>Node als MirrorConfig importieren…</translation>
    </message>
    <message>
        <source>What could be checked is the same; what was not follows.</source>
        <translation>Was geprüft werden konnte, ist gleich; was nicht geprüft wurde, folgt.</translation>
    </message>
</context>
<context>
    <name>sme::NodesNote</name>
    <message>
        <source>Nothing of this reaches a node from here: the cluster does not look where the mirrors stand. See the problems.</source>
        <translation>Nichts davon erreicht von hier aus einen Knoten: Der Cluster sieht nicht dort nach, wo die Mirrors stehen. Siehe die Probleme.</translation>
    </message>
    <message>
        <source>Nothing of this reaches a node: the extension is disabled.</source>
        <translation>Nichts davon erreicht einen Knoten: Die Erweiterung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing of this reaches a node if the release of the extension rejects the document, as at least one does. See the errors among the problems.</source>
        <translation>Nichts davon erreicht einen Knoten, wenn das Release der Erweiterung das Dokument abweist, wie es mindestens eines tut. Siehe die Fehler unter den Problemen.</translation>
    </message>
    <message>
        <source>Nothing of this reaches a node: the cluster rejects the document. See the errors among the problems.</source>
        <translation>Nichts davon erreicht einen Knoten: Der Cluster weist das Dokument ab. Siehe die Fehler unter den Problemen.</translation>
    </message>
    <message>
        <source>Values are encrypted: what nodes get for them is not known, nor whether the cluster accepts them.</source>
        <translation>Werte sind verschlüsselt: Was Knoten dafür bekommen, ist nicht bekannt, auch nicht, ob der Cluster sie annimmt.</translation>
    </message>
    <message>
        <source>Values are filled in later: what nodes get for them is not known, nor whether the cluster accepts them.</source>
        <translation>Werte werden später eingesetzt: Was Knoten dafür bekommen, ist nicht bekannt, auch nicht, ob der Cluster sie annimmt.</translation>
    </message>
</context>
<context>
    <name>sme::OutputController</name>
    <message>
        <source>YAML copied.</source>
        <translation>YAML kopiert.</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>YAML exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>There is no mirror whose file could be copied.</source>
        <translation>Es gibt keinen Mirror, dessen Datei kopiert werden könnte.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Export hosts.toml below</source>
        <translation>hosts.toml exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n file written below %1.</source>
        <translation>
            <numerusform>%n Datei unterhalb von %1 geschrieben.</numerusform>
            <numerusform>%n Dateien unterhalb von %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written below %1.</source>
        <translation>
            <numerusform>%n Datei unterhalb von %1 geschrieben.</numerusform>
            <numerusform>%n Dateien unterhalb von %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are not exported: the cluster would reject this document. See the errors among the problems.</source>
        <translation>Die Dateien werden nicht exportiert: Der Cluster würde dieses Dokument ablehnen. Siehe die Fehler unter den Problemen.</translation>
    </message>
</context>
<context>
    <name>sme::Overwriting</name>
    <message>
        <source>The program ended while it wrote %1; the file has its old text again.</source>
        <translation>Das Programm endete, während es %1 schrieb; die Datei hat wieder ihren alten Text.</translation>
    </message>
    <message>
        <source>The program ended while it wrote %1, which is another file now or cannot be written to. What it held before, and what was to be written, is kept in %2.</source>
        <translation>Das Programm endete, während es %1 schrieb; das ist jetzt eine andere Datei, oder es kann nicht in sie geschrieben werden. Was sie zuvor enthielt und was geschrieben werden sollte, ist in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>its folder cannot be written to, and a copy of its text for the case of a crash cannot be kept in %1: %2</source>
        <translation>in ihren Ordner kann nicht geschrieben werden, und für den Fall eines Absturzes kann keine Kopie ihres Textes in %1 aufbewahrt werden: %2</translation>
    </message>
    <message>
        <source>%1. It still has its old text.</source>
        <translation>%1. Sie hat noch ihren alten Text.</translation>
    </message>
    <message>
        <source>%1. Its old text is damaged; the next start of the program puts it back from %2.</source>
        <translation>%1. Ihr alter Text ist beschädigt; der nächste Start des Programms stellt ihn aus %2 wieder her.</translation>
    </message>
</context>
<context>
    <name>sme::PaneTitle</name>
    <message>
        <source>Take “%1” out of the window, or back</source>
        <translation>„%1“ aus dem Fenster herausnehmen, oder zurück</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
</context>
<context>
    <name>sme::PathChange</name>
    <message>
        <source>Another document of the file is not valid YAML (%1); correct it first.</source>
        <translation>Ein anderes Dokument der Datei ist kein gültiges YAML (%1); berichtigen Sie es zuerst.</translation>
    </message>
    <message>
        <source>A JSON file holds one document only; put the new one into a file of its own.</source>
        <translation>Eine JSON-Datei enthält nur ein Dokument; legen Sie das neue in eine eigene Datei.</translation>
    </message>
    <message>
        <source>There is no Shoot in this file that a mirror could be added to.</source>
        <translation>In dieser Datei ist kein Shoot, dem ein Mirror hinzugefügt werden könnte.</translation>
    </message>
</context>
<context>
    <name>sme::ProbeDetailView</name>
    <message>
        <source>Connection detail</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select a row to see its stages, requests and certificates.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Stufen, Anfragen und Zertifikate zu sehen.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>The same on a node</source>
        <translation>Dasselbe auf einem Node</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>sme::ProbeReport</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>containerd</source>
        <translation>containerd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>On a node</source>
        <translation>Auf einem Node</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>API root</source>
        <translation>API-Wurzel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Anfragen:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The same on a node:</source>
        <translation>Dasselbe auf einem Node:</translation>
    </message>
    <message>
        <source>Connection test of registry mirrors</source>
        <translation>Verbindungstest von Registry-Mirrors</translation>
    </message>
    <message>
        <source>- Time: %1
</source>
        <translation>- Zeit: %1
</translation>
    </message>
    <message>
        <source>- Tool: shoot-mirror %1, from this computer and not from a node
</source>
        <translation>- Werkzeug: shoot-mirror %1, von diesem Computer und nicht von einem Node aus
</translation>
    </message>
    <message>
        <source>- Proxy: %1
</source>
        <translation>- Proxy: %1
</translation>
    </message>
    <message>
        <source>- Certificates trusted beside the system&apos;s: %1
</source>
        <translation>- Zertifikate, denen neben denen des Systems vertraut wird: %1
</translation>
    </message>
    <message>
        <source>By version of containerd</source>
        <translation>Nach Version von containerd</translation>
    </message>
</context>
<context>
    <name>sme::ProbeRequest</name>
    <message>
        <source>Release %1 of the extension does not accept this host.</source>
        <translation>Release %1 der Extension nimmt diesen Host nicht an.</translation>
    </message>
</context>
<context>
    <name>sme::ProbeRunner</name>
    <message>
        <source>The image and its content came as they were asked for.</source>
        <translation>Das Image und sein Inhalt kamen wie angefragt.</translation>
    </message>
    <message>
        <source>The registry API answers.</source>
        <translation>Die Registry-API antwortet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>Put a certificate in PEM into the CA bundle.</source>
        <translation>Legen Sie ein Zertifikat im PEM-Format in das CA-Bundle.</translation>
    </message>
    <message>
        <source>containerd %1: %2</source>
        <translation>containerd %1: %2</translation>
    </message>
</context>
<context>
    <name>sme::ProblemButtons</name>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>sme::ProblemDelegate</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>sme::ProblemsModel</name>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>%1 mirrors</source>
        <translation>%1 Mirrors</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>severity, message, place</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There is no such fix any more.</source>
        <translation>Diese Abhilfe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>sme::ProblemsView</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Order of problems</source>
        <translation>Reihenfolge der Probleme</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmstes zuerst</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Click to show or hide them.</source>
        <translation>%1. Klicken Sie, um sie zu zeigen oder zu verbergen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>sme::ProxyChoice</name>
    <message>
        <source>“%1” is not the URL of an http or socks5 proxy.</source>
        <translation>„%1“ ist nicht die URL eines http- oder socks5-Proxys.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>of the environment: %1</source>
        <translation>aus der Umgebung: %1</translation>
    </message>
    <message>
        <source>of the environment: http %1, https %2</source>
        <translation>aus der Umgebung: http %1, https %2</translation>
    </message>
</context>
<context>
    <name>sme::PullLogModel</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no pull of containerd among %L1 lines.</source>
        <translation>Unter %L1 Zeilen ist kein Pull von containerd.</translation>
    </message>
    <message>
        <source>before the log</source>
        <translation>vor dem Log</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>no end in the log</source>
        <translation>kein Ende im Log</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>sme::PullPathPicture</name>
    <message>
        <source>Picture of the pull path</source>
        <translation>Bild des Pull-Wegs</translation>
    </message>
    <message>
        <source>The list beside it says the same in words.</source>
        <translation>Die Liste daneben sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Which digest is it? These are asked in turn, until one answers:</source>
        <translation>Welcher Digest ist es? Diese werden der Reihe nach gefragt, bis einer antwortet:</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Letzter Test: %1</translation>
    </message>
    <message>
        <source>Then manifest, config and layers by their digests</source>
        <translation>Dann Manifest, Konfiguration und Layer nach ihren Digests</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 requests are not predicted, see the end of the list</source>
        <translation>%1 Anfragen sind nicht vorhergesagt, siehe das Ende der Liste</translation>
    </message>
    <message>
        <source>Each is asked of all hosts in the order of the list, those without resolve too, until one has it.</source>
        <translation>Jedes wird bei allen Hosts in der Reihenfolge der Liste angefragt, auch bei denen ohne resolve, bis einer es hat.</translation>
    </message>
    <message>
        <source>only containerd %1</source>
        <translation>nur containerd %1</translation>
    </message>
</context>
<context>
    <name>sme::PullPathView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>image to pull, for example nginx or quay.io/prometheus/node-exporter:v1.8.2</source>
        <translation>Image, zum Beispiel nginx oder quay.io/prometheus/node-exporter:v1.8.2</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Make the requests from this computer, one after the other, up to the one that resolves the image</source>
        <translation>Die Anfragen von diesem Computer aus stellen, eine nach der anderen, bis zu der, die das Image auflöst</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image:</translation>
    </message>
    <message>
        <source>Which requests containerd would make to pull an image, in order, and why. Nothing is sent before you run them.</source>
        <translation>Welche Anfragen containerd stellen würde, um ein Image zu holen, in welcher Reihenfolge und warum. Nichts wird gesendet, bevor Sie sie ausführen.</translation>
    </message>
    <message>
        <source>Making the requests that resolve %1…</source>
        <translation>Die Anfragen, die %1 auflösen, werden gestellt…</translation>
    </message>
    <message>
        <source>As seen from this computer: %1</source>
        <translation>Von diesem Computer aus gesehen: %1</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>Log öffnen…</translation>
    </message>
    <message>
        <source>Lay a log of containerd over the pull path</source>
        <translation>Ein Log von containerd über den Pull-Weg legen</translation>
    </message>
    <message>
        <source>Paste log</source>
        <translation>Log einfügen</translation>
    </message>
    <message>
        <source>Lay the log on the clipboard over the pull path</source>
        <translation>Das Log in der Zwischenablage über den Pull-Weg legen</translation>
    </message>
    <message>
        <source>Close log</source>
        <translation>Log schließen</translation>
    </message>
    <message>
        <source>Take the log away</source>
        <translation>Das Log wegnehmen</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>Eine Liste von Images öffnen</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Show the images of the list on the clipboard</source>
        <translation>Die Images der Liste in der Zwischenablage zeigen</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Take the list of images away</source>
        <translation>Die Liste der Images wegnehmen</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Ein Image</translation>
    </message>
    <message>
        <source>The requests for one image</source>
        <translation>Die Anfragen für ein Image</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What a log of a node tells of its pulls</source>
        <translation>Was das Log eines Nodes von seinen Pulls sagt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Which mirror serves each image of a list</source>
        <translation>Welcher Mirror die Images einer Liste jeweils liefert</translation>
    </message>
    <message>
        <source>Request in full</source>
        <translation>Anfrage in voller Länge</translation>
    </message>
    <message>
        <source>Request copied.</source>
        <translation>Anfrage kopiert.</translation>
    </message>
    <message>
        <source>The log does not tell which image this is, so nothing can be predicted for it.</source>
        <translation>Das Log sagt nicht, welches Image dies ist, also lässt sich dafür nichts vorhersagen.</translation>
    </message>
    <message>
        <source>containerd pulls %1 like this; what only some versions do is marked:</source>
        <translation>containerd holt %1 so; was nur manche Versionen tun, ist markiert:</translation>
    </message>
    <message>
        <source>containerd of any version pulls %1 like this:</source>
        <translation>containerd jeder Version holt %1 so:</translation>
    </message>
    <message>
        <source>containerd %1 pulls %2 like this:</source>
        <translation>containerd %1 holt %2 so:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Log</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was danach kommt</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy method and URL</source>
        <translation>Methode und URL kopieren</translation>
    </message>
    <message>
        <source>Open log of containerd…</source>
        <translation>Log von containerd öffnen…</translation>
    </message>
    <message>
        <source>Paste log of containerd</source>
        <translation>Log von containerd einfügen</translation>
    </message>
    <message>
        <source>Open list of images…</source>
        <translation>Liste von Images öffnen…</translation>
    </message>
    <message>
        <source>Paste list of images</source>
        <translation>Liste von Images einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host is left out, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sme::RecipeDialog</name>
    <message>
        <source>Add host from recipe</source>
        <translation>Host nach Rezept hinzufügen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Add host and test</source>
        <translation>Host hinzufügen und testen</translation>
    </message>
    <message>
        <source>Asks the new host from this computer, as containerd would</source>
        <translation>Fragt den neuen Host von diesem Computer aus, wie containerd es täte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>API root: %1</source>
        <translation>API-Wurzel: %1</translation>
    </message>
</context>
<context>
    <name>sme::RecipeDraft</name>
    <message>
        <source>The upstream is missing: the registry that is mirrored.</source>
        <translation>Der Upstream fehlt: die Registry, die gespiegelt wird.</translation>
    </message>
    <message>
        <source>%1 has the host %2 already.</source>
        <translation>%1 hat den Host %2 schon.</translation>
    </message>
    <message>
        <source>So far an example: fill in the empty fields.</source>
        <translation>Bisher nur ein Beispiel: Füllen Sie die leeren Felder aus.</translation>
    </message>
</context>
<context>
    <name>sme::Recipes</name>
    <message>
        <source>%1 is missing: %2, for example %3.</source>
        <translation>%1 fehlt: %2, zum Beispiel %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is: %3, for example %4.</source>
        <translation>%1 kann nicht „%2“ sein. Es ist: %3, zum Beispiel %4.</translation>
    </message>
    <message>
        <source>%1 does not serve %2, only %3.</source>
        <translation>%1 bedient %2 nicht, nur %3.</translation>
    </message>
    <message>
        <source>%1 asks for no values, so not for %2.</source>
        <translation>%1 fragt nach keinen Werten, also auch nicht nach %2.</translation>
    </message>
    <message>
        <source>%1 asks for %2, not for %3.</source>
        <translation>%1 fragt nach %2, nicht nach %3.</translation>
    </message>
    <message>
        <source>Azure Container Registry cache</source>
        <translation>Cache in Azure Container Registry</translation>
    </message>
    <message>
        <source>A cache rule of an Azure Container Registry whose target keeps the names of the upstream below a prefix, such as docker-hub/library/* for docker.io/library/*.</source>
        <translation>Eine Cache-Regel einer Azure Container Registry, deren Ziel die Namen des Upstreams unterhalb eines Präfixes behält, etwa docker-hub/library/* für docker.io/library/*.</translation>
    </message>
    <message>
        <source>The login server of the registry</source>
        <translation>Der Anmeldeserver der Registry</translation>
    </message>
    <message>
        <source>What stands before the upstream&apos;s names in the target of the cache rule</source>
        <translation>Was im Ziel der Cache-Regel vor den Namen des Upstreams steht</translation>
    </message>
    <message>
        <source>Not needed: its certificate is signed by a public CA.</source>
        <translation>Nicht nötig: Das Zertifikat ist von einer öffentlichen CA signiert.</translation>
    </message>
    <message>
        <source>Only a pull with credentials makes the registry fetch what it does not have yet: the pod needs a pull secret for this host.</source>
        <translation>Nur ein Pull mit Anmeldedaten lässt die Registry holen, was sie noch nicht hat: Der Pod braucht ein Pull-Secret für diesen Host.</translation>
    </message>
    <message>
        <source>Google Artifact Registry remote repository</source>
        <translation>Remote-Repository in Google Artifact Registry</translation>
    </message>
    <message>
        <source>A remote repository of format Docker.</source>
        <translation>Ein Remote-Repository vom Format Docker.</translation>
    </message>
    <message>
        <source>The host of the location</source>
        <translation>Der Host des Standorts</translation>
    </message>
    <message>
        <source>The ID of the project</source>
        <translation>Die ID des Projekts</translation>
    </message>
    <message>
        <source>The name of the remote repository</source>
        <translation>Der Name des Remote-Repositorys</translation>
    </message>
    <message>
        <source>Works without credentials only where allUsers has the role Artifact Registry Reader; else the pod needs a pull secret.</source>
        <translation>Funktioniert ohne Anmeldedaten nur, wenn allUsers die Rolle Artifact Registry Reader hat; sonst braucht der Pod ein Pull-Secret.</translation>
    </message>
    <message>
        <source>Artifactory repository on a host of its own</source>
        <translation>Artifactory-Repository auf einem eigenen Host</translation>
    </message>
    <message>
        <source>A repository that a reverse proxy serves under a host name of its own (the subdomain method).</source>
        <translation>Ein Repository, das ein Reverse-Proxy unter einem eigenen Hostnamen bedient (die Subdomain-Methode).</translation>
    </message>
    <message>
        <source>The host name of the repository</source>
        <translation>Der Hostname des Repositorys</translation>
    </message>
    <message>
        <source>Needed if its certificate is signed by a CA of your own.</source>
        <translation>Nötig, wenn das Zertifikat von einer eigenen CA signiert ist.</translation>
    </message>
    <message>
        <source>Works without credentials only where anonymous access is allowed and anonymous users may read the repository.</source>
        <translation>Funktioniert ohne Anmeldedaten nur, wenn anonymer Zugriff erlaubt ist und anonyme Benutzer das Repository lesen dürfen.</translation>
    </message>
    <message>
        <source>Artifactory remote repository</source>
        <translation>Artifactory-Remote-Repository</translation>
    </message>
    <message>
        <source>A remote Docker repository, below the path of the API as Artifactory itself shows it.</source>
        <translation>Ein Docker-Remote-Repository, unter dem Pfad der API, wie Artifactory selbst ihn zeigt.</translation>
    </message>
    <message>
        <source>The host of Artifactory, with its port if that is not 443</source>
        <translation>Der Host von Artifactory, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>The key of the remote repository, or of a virtual one around it</source>
        <translation>Der Schlüssel des Remote-Repositorys, oder eines virtuellen darum herum</translation>
    </message>
    <message>
        <source>Amazon ECR pull-through cache</source>
        <translation>Pull-Through-Cache in Amazon ECR</translation>
    </message>
    <message>
        <source>A pull-through cache rule of a private Amazon ECR registry.</source>
        <translation>Eine Pull-Through-Cache-Regel einer privaten Amazon-ECR-Registry.</translation>
    </message>
    <message>
        <source>The host of the registry, with account and region</source>
        <translation>Der Host der Registry, mit Konto und Region</translation>
    </message>
    <message>
        <source>The repository prefix of the cache rule</source>
        <translation>Das Repository-Präfix der Cache-Regel</translation>
    </message>
    <message>
        <source>ECR serves nobody without credentials, and its tokens end after 12 hours: the pod needs a pull secret that something renews.</source>
        <translation>ECR bedient niemanden ohne Anmeldedaten, und seine Tokens laufen nach 12 Stunden ab: Der Pod braucht ein Pull-Secret, das regelmäßig erneuert wird.</translation>
    </message>
    <message>
        <source>Google&apos;s mirror of Docker Hub</source>
        <translation>Googles Mirror von Docker Hub</translation>
    </message>
    <message>
        <source>A public cache of often used images of Docker Hub. What it does not have comes from Docker Hub.</source>
        <translation>Ein öffentlicher Cache oft verwendeter Images von Docker Hub. Was er nicht hat, kommt von Docker Hub.</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>Verlangt keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>GitLab dependency proxy</source>
        <translation>GitLab-Dependency-Proxy</translation>
    </message>
    <message>
        <source>The dependency proxy of a group. It serves images of Docker Hub.</source>
        <translation>Der Dependency-Proxy einer Gruppe. Er liefert Images von Docker Hub.</translation>
    </message>
    <message>
        <source>The host of GitLab, with its port if that is not 443</source>
        <translation>Der Host von GitLab, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>The path of the group</source>
        <translation>Der Pfad der Gruppe</translation>
    </message>
    <message>
        <source>GitLab serves nobody without credentials: without a pull secret for this host in the pod, containerd passes it over.</source>
        <translation>GitLab bedient niemanden ohne Anmeldedaten: Ohne ein Pull-Secret für diesen Host im Pod übergeht containerd ihn.</translation>
    </message>
    <message>
        <source>Harbor proxy project</source>
        <translation>Harbor-Proxy-Projekt</translation>
    </message>
    <message>
        <source>A project of type Proxy Cache, which fetches from one upstream and keeps what it fetched.</source>
        <translation>Ein Projekt vom Typ Proxy-Cache, das von einem Upstream holt und behält, was es geholt hat.</translation>
    </message>
    <message>
        <source>The host of Harbor, with its port if that is not 443</source>
        <translation>Der Host von Harbor, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>The name of the proxy project</source>
        <translation>Der Name des Proxy-Projekts</translation>
    </message>
    <message>
        <source>A public project serves without credentials. A private one answers 401 to a node without a pull secret, and containerd goes on to the next host.</source>
        <translation>Ein öffentliches Projekt liefert ohne Anmeldedaten. Ein privates antwortet einem Node ohne Pull-Secret mit 401, und containerd geht zum nächsten Host weiter.</translation>
    </message>
    <message>
        <source>Registry in the same network</source>
        <translation>Registry im selben Netz</translation>
    </message>
    <message>
        <source>Any registry that holds copies of the upstream&apos;s images under the same names.</source>
        <translation>Irgendeine Registry, die Kopien der Images des Upstreams unter denselben Namen enthält.</translation>
    </message>
    <message>
        <source>The host of the registry, with its port if that is not 443</source>
        <translation>Der Host der Registry, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>Usually needed: hosts of a private network have certificates of a CA of your own.</source>
        <translation>Meistens nötig: Hosts eines privaten Netzes haben Zertifikate einer eigenen CA.</translation>
    </message>
    <message>
        <source>If it asks for credentials, the pod needs a pull secret for this host; without one containerd passes it over.</source>
        <translation>Wenn sie Anmeldedaten verlangt, braucht der Pod ein Pull-Secret für diesen Host; ohne eines übergeht containerd ihn.</translation>
    </message>
    <message>
        <source>Nexus repository on a port of its own</source>
        <translation>Nexus-Repository auf einem eigenen Port</translation>
    </message>
    <message>
        <source>A Docker proxy repository with a port connector.</source>
        <translation>Ein Docker-Proxy-Repository mit einem Port-Connector.</translation>
    </message>
    <message>
        <source>The host of Nexus, with the port of the repository&apos;s HTTPS connector</source>
        <translation>Der Host von Nexus, mit dem Port des HTTPS-Connectors des Repositorys</translation>
    </message>
    <message>
        <source>Works without credentials only with “Allow anonymous docker pull” and the Docker Bearer Token Realm switched on.</source>
        <translation>Funktioniert ohne Anmeldedaten nur, wenn „Allow anonymous docker pull“ und der Docker Bearer Token Realm eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Nexus proxy repository</source>
        <translation>Nexus-Proxy-Repository</translation>
    </message>
    <message>
        <source>A Docker proxy repository, below the path that Nexus gives each repository.</source>
        <translation>Ein Docker-Proxy-Repository, unter dem Pfad, den Nexus jedem Repository gibt.</translation>
    </message>
    <message>
        <source>The host of Nexus, with its port if that is not 443</source>
        <translation>Der Host von Nexus, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>The name of the proxy repository, or of a group around it</source>
        <translation>Der Name des Proxy-Repositorys, oder einer Gruppe darum herum</translation>
    </message>
    <message>
        <source>Quay proxy organization</source>
        <translation>Quay-Proxy-Organisation</translation>
    </message>
    <message>
        <source>An organization of Red Hat Quay that is a proxy cache of one upstream.</source>
        <translation>Eine Organisation in Red Hat Quay, die ein Proxy-Cache eines Upstreams ist.</translation>
    </message>
    <message>
        <source>The host of Quay, with its port if that is not 443</source>
        <translation>Der Host von Quay, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>The name of the proxy organization</source>
        <translation>Der Name der Proxy-Organisation</translation>
    </message>
    <message>
        <source>The repositories that the cache makes are private at first: the pod needs a pull secret of a robot account that may read them.</source>
        <translation>Die Repositorys, die der Cache anlegt, sind zunächst privat: Der Pod braucht ein Pull-Secret eines Robot-Accounts, der sie lesen darf.</translation>
    </message>
    <message>
        <source>Registry as a pull-through cache</source>
        <translation>Registry als Pull-Through-Cache</translation>
    </message>
    <message>
        <source>The plain registry (CNCF Distribution) with proxy.remoteurl: a cache of one upstream.</source>
        <translation>Die einfache Registry (CNCF Distribution) mit proxy.remoteurl: ein Cache eines Upstreams.</translation>
    </message>
    <message>
        <source>It asks for no credentials unless it is told to, and shows all that its own account at the upstream may read.</source>
        <translation>Verlangt keine Anmeldedaten, solange es ihr nicht gesagt wird, und zeigt alles, was ihr eigenes Konto am Upstream lesen darf.</translation>
    </message>
    <message>
        <source>Spegel on each node</source>
        <translation>Spegel auf jedem Node</translation>
    </message>
    <message>
        <source>Spegel serves what other nodes of the cluster have already. It listens on each node, so the host is the node itself. If Spegel writes the mirror configuration of the nodes itself, leave it out here: both write the same files.</source>
        <translation>Spegel liefert, was andere Nodes des Clusters schon haben. Es lauscht auf jedem Node, also ist der Host der Node selbst. Wenn Spegel die Mirror-Konfiguration der Nodes selbst schreibt, lassen Sie es hier weg: Beide schreiben dieselben Dateien.</translation>
    </message>
    <message>
        <source>The port on the node (service.registry.hostPort of its chart)</source>
        <translation>Der Port auf dem Node (service.registry.hostPort seines Charts)</translation>
    </message>
    <message>
        <source>Not possible: Spegel speaks plain HTTP.</source>
        <translation>Nicht möglich: Spegel spricht unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Zot with sync on demand</source>
        <translation>Zot mit Sync nach Bedarf</translation>
    </message>
    <message>
        <source>A Zot registry that fetches what it does not have when it is asked for it.</source>
        <translation>Eine Zot-Registry, die holt, was sie nicht hat, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The host of Zot, with its port if that is not 443</source>
        <translation>Der Host von Zot, mit seinem Port, wenn dieser nicht 443 ist</translation>
    </message>
    <message>
        <source>Works without credentials where anonymousPolicy allows read for these repositories.</source>
        <translation>Funktioniert ohne Anmeldedaten, wenn anonymousPolicy für diese Repositorys read erlaubt.</translation>
    </message>
</context>
<context>
    <name>sme::RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Restore opens it, still unsaved. Discard deletes it; the file stays as it is.</source>
        <translation>„Wiederherstellen“ öffnet sie, weiterhin ungespeichert. „Verwerfen“ löscht sie; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file has the same text as the unsaved work.</source>
        <translation>Die Datei hat denselben Text wie die nicht gespeicherte Arbeit.</translation>
    </message>
    <message>
        <source>−: only in the file. +: only in the unsaved work.</source>
        <translation>−: nur in der Datei. +: nur in der nicht gespeicherten Arbeit.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sme::RecoveryStore</name>
    <message>
        <source>The unsaved text cannot be kept: %1</source>
        <translation>Der ungespeicherte Text kann nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written to</source>
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>sme::RegistryClient</name>
    <message>
        <source>The redirect leads to no http or https URL: %1</source>
        <translation>Die Weiterleitung führt zu keiner http- oder https-URL: %1</translation>
    </message>
    <message>
        <source>The redirects go in a circle, back to %1</source>
        <translation>Die Weiterleitungen gehen im Kreis, zurück zu %1</translation>
    </message>
    <message>
        <source>There are more than %1 redirects.</source>
        <translation>Es gibt mehr als %1 Weiterleitungen.</translation>
    </message>
    <message>
        <source>The challenge names no usable token server.</source>
        <translation>Die Challenge nennt keinen brauchbaren Token-Server.</translation>
    </message>
    <message>
        <source>The server asks for credentials (%1).</source>
        <translation>Der Server verlangt Anmeldedaten (%1).</translation>
    </message>
    <message>
        <source>No token: %1</source>
        <translation>Kein Token: %1</translation>
    </message>
    <message>
        <source>The token server&apos;s answer holds no usable token.</source>
        <translation>Die Antwort des Token-Servers enthält kein brauchbares Token.</translation>
    </message>
    <message>
        <source>The token server answered %1 %2.</source>
        <translation>Der Token-Server hat mit %1 %2 geantwortet.</translation>
    </message>
    <message>
        <source>The redirect leads to plain HTTP: %1</source>
        <translation>Die Weiterleitung führt zu unverschlüsseltem HTTP: %1</translation>
    </message>
    <message>
        <source>%1 (at %2, where a redirect leads)</source>
        <translation>%1 (bei %2, wohin eine Weiterleitung führt)</translation>
    </message>
    <message>
        <source>The token server %1 speaks plain HTTP though the mirror speaks HTTPS: it was not asked, and whether it gives a token was not checked.</source>
        <translation>Der Token-Server %1 spricht unverschlüsseltes HTTP, obwohl der Mirror HTTPS spricht: Er wurde nicht gefragt, und ob er ein Token gibt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Let the realm of the mirror&apos;s challenge be an https URL.</source>
        <translation>Lassen Sie den realm in der Challenge des Mirrors eine https-URL sein.</translation>
    </message>
    <message>
        <source>Let nodes reach the mirror&apos;s token server, and trust it.</source>
        <translation>Lassen Sie Nodes den Token-Server des Mirrors erreichen und ihm vertrauen.</translation>
    </message>
</context>
<context>
    <name>sme::RegistryLints</name>
    <message>
        <source>Remove the host</source>
        <translation>Den Host entfernen</translation>
    </message>
    <message>
        <source>A public mirror decides what a tag means: “%1” has resolve, and may be out of date. Leave it at pull unless you trust it as much as the upstream.</source>
        <translation>Ein öffentlicher Mirror entscheidet, was ein Tag meint: „%1“ hat resolve und kann veraltet sein. Belassen Sie es bei pull, wenn Sie ihm nicht ebenso vertrauen wie dem Upstream.</translation>
    </message>
    <message>
        <source>Leave it at pull</source>
        <translation>Bei pull belassen</translation>
    </message>
    <message>
        <source>Web pages, no registry: “%1”. Pulls can break on its answers; name the registry&apos;s own host.</source>
        <translation>Webseiten, keine Registry: „%1“. Pulls können an seinen Antworten scheitern; nennen Sie den eigenen Host der Registry.</translation>
    </message>
    <message>
        <source>“%1” serves images of %2 only, so every pull of “%3” asks it for nothing. Use another mirror for this upstream.</source>
        <translation>„%1“ liefert nur Images von %2, also fragt ihn jeder Pull von „%3“ vergeblich. Verwenden Sie für diesen Upstream einen anderen Mirror.</translation>
    </message>
    <message>
        <source>This public mirror is gone: “%1”. Every pull asks it first and waits; use another one.</source>
        <translation>Diesen öffentlichen Mirror gibt es nicht mehr: „%1“. Jeder Pull fragt ihn zuerst und wartet; verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 asks for credentials: “%2” serves a pull only with a pull secret, which is then offered to it. Pulls without one skip this host.</source>
        <translation>%1 verlangt Anmeldedaten: „%2“ bedient einen Pull nur mit einem Pull-Secret, das ihm dann angeboten wird. Pulls ohne eines übergehen diesen Host.</translation>
    </message>
</context>
<context>
    <name>sme::ReleaseBox</name>
    <message>
        <source>Extension release</source>
        <translation>Release der Extension</translation>
    </message>
    <message>
        <source>The release of the registry-mirror extension to check against; portable: all that know the fields in use</source>
        <translation>Das Release der Extension registry-mirror, gegen das geprüft wird; portable: alle, die die benutzten Felder kennen</translation>
    </message>
    <message>
        <source>The document must hold on every release that knows the fields it uses</source>
        <translation>Das Dokument muss für jedes Release gelten, das die verwendeten Felder kennt</translation>
    </message>
    <message>
        <source>The document must hold on this release</source>
        <translation>Das Dokument muss für dieses Release gelten</translation>
    </message>
</context>
<context>
    <name>sme::ReleaseHelp</name>
    <message>
        <source>Upstream: a DNS name in lower case, without a port.</source>
        <translation>Upstream: ein DNS-Name in Kleinbuchstaben, ohne Port.</translation>
    </message>
    <message>
        <source>Upstream: a DNS name in lower case, with or without a port.</source>
        <translation>Upstream: ein DNS-Name in Kleinbuchstaben, mit oder ohne Port.</translation>
    </message>
    <message>
        <source>Host: begins with http:// or https://, the rest is not checked.</source>
        <translation>Host: beginnt mit http:// oder https://, der Rest wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Host: http:// or https://, a name and possibly a port, no path.</source>
        <translation>Host: http:// oder https://, ein Name und eventuell ein Port, kein Pfad.</translation>
    </message>
    <message>
        <source>Host: http:// or https://, a name, possibly a port and a path.</source>
        <translation>Host: http:// oder https://, ein Name, eventuell ein Port und ein Pfad.</translation>
    </message>
    <message>
        <source>Host: http:// or https://, a name, possibly a port and a path without . and .. in it.</source>
        <translation>Host: http:// oder https://, ein Name, eventuell ein Port und ein Pfad, in dem . und .. nicht vorkommen.</translation>
    </message>
    <message>
        <source>hosts.toml: the first format, with values as they are.</source>
        <translation>hosts.toml: das erste Format, mit Werten, wie sie sind.</translation>
    </message>
    <message>
        <source>hosts.toml: the second format, which begins with “# managed by gardener-node-agent”.</source>
        <translation>hosts.toml: das zweite Format, das mit „# managed by gardener-node-agent“ beginnt.</translation>
    </message>
    <message>
        <source>CA bundles: in files whose paths keep the slashes of the host.</source>
        <translation>CA-Bundles: in Dateien, deren Pfade die Schrägstriche des Hosts behalten.</translation>
    </message>
    <message>
        <source>CA bundles: each in one file whose name has - for the slashes and colons of the host, and is cut where it is too long.</source>
        <translation>CA-Bundles: je in einer Datei, deren Name - statt der Schrägstriche und Doppelpunkte des Hosts hat und gekürzt wird, wo er zu lang ist.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>%1 and newer</source>
        <translation>%1 und neuer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every release</source>
        <translation>jedes Release</translation>
    </message>
    <message>
        <source>The default: what holds on every release that knows the fields in use. Each error says which releases raise it.</source>
        <translation>Die Vorgabe: was in jedem Release gilt, das die verwendeten Felder kennt. Jeder Fehler sagt, welche Releases ihn melden.</translation>
    </message>
    <message>
        <source>Fields of a host: %1.</source>
        <translation>Felder eines Hosts: %1.</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>Extension %1</translation>
    </message>
</context>
<context>
    <name>sme::Replacement</name>
    <message>
        <source>another program changed it meanwhile. Read it again and repeat the change.</source>
        <translation>ein anderes Programm hat sie inzwischen geändert. Lesen Sie sie noch einmal, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>another program keeps it locked.</source>
        <translation>ein anderes Programm hält sie gesperrt.</translation>
    </message>
</context>
<context>
    <name>sme::RowController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>sme::RowState</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 info</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 infos</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts, as in: 1 error, 2 warnings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>p+r</source>
        <comment>short for the capabilities pull and resolve</comment>
        <translation>p+r</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>usable hosts of a mirror</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a state, as in: pull, 1 error, ok 41 ms</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sme::RuleHelp</name>
    <message>
        <source>The registry-mirror extension has no providerConfig, which the cluster rejects. Add a mirror, or remove the extension entry.</source>
        <translation>Die Extension registry-mirror hat kein providerConfig, was der Cluster ablehnt. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>The MirrorConfig has no mirror, which the cluster rejects. Add a mirror, or remove the extension entry.</source>
        <translation>Die MirrorConfig hat keinen Mirror, was der Cluster ablehnt. Fügen Sie einen Mirror hinzu, oder entfernen Sie den Extension-Eintrag.</translation>
    </message>
    <message>
        <source>A Shoot has each extension once. Move the mirrors of the second registry-mirror entry to the first and remove it.</source>
        <translation>Ein Shoot hat jede Extension einmal. Verschieben Sie die Mirrors des zweiten Eintrags registry-mirror in den ersten, und entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Registry mirrors need containerd on every worker pool. Set cri.name to containerd, or remove the extension.</source>
        <translation>Registry-Mirrors brauchen containerd in jedem Worker-Pool. Setzen Sie cri.name auf containerd, oder entfernen Sie die Extension.</translation>
    </message>
    <message>
        <source>The extension is not supported on a Shoot without workers. Add a worker pool, or remove the extension.</source>
        <translation>In einem Shoot ohne Worker wird die Extension nicht unterstützt. Fügen Sie einen Worker-Pool hinzu, oder entfernen Sie die Extension.</translation>
    </message>
    <message>
        <source>The registry-cache extension of the Shoot cannot be decoded, so the cluster rejects the whole. Correct or remove its entry.</source>
        <translation>Die Extension registry-cache des Shoots kann nicht dekodiert werden, also lehnt der Cluster das Ganze ab. Berichtigen oder entfernen Sie ihren Eintrag.</translation>
    </message>
    <message>
        <source>Each entry of spec.resources needs a name of its own, and a resourceRef with apiVersion, kind and name.</source>
        <translation>Jeder Eintrag in spec.resources braucht einen eigenen Namen und ein resourceRef mit apiVersion, kind und name.</translation>
    </message>
    <message>
        <source>The extension entry has disabled: true, so none of its mirrors reaches the nodes, and the cluster does not check them. Remove it to use them.</source>
        <translation>Der Extension-Eintrag hat disabled: true, also erreicht keiner seiner Mirrors die Nodes, und der Cluster prüft sie nicht. Entfernen Sie es, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>The Shoot has no registry-mirror extension, so nothing was checked. Add a mirror if it should have one.</source>
        <translation>Der Shoot hat keine Extension registry-mirror, also wurde nichts geprüft. Fügen Sie einen Mirror hinzu, wenn er eine haben soll.</translation>
    </message>
    <message>
        <source>A mirror configuration stands where the cluster does not look for it: in another kind of document, under another type, within a text. The message names the path and where it belongs.</source>
        <translation>Eine Mirror-Konfiguration steht dort, wo der Cluster nicht nachsieht: in einem Dokument anderer Art, unter einem anderen Typ, innerhalb eines Textes. Die Meldung nennt den Pfad und wohin sie gehört.</translation>
    </message>
    <message>
        <source>SOPS encrypted some values, which cannot be known here. Check the decrypted file.</source>
        <translation>SOPS hat einige Werte verschlüsselt, die hier nicht bekannt sind. Prüfen Sie die entschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Some values are filled in later, by Helm, envsubst or Flux, and cannot be known here. Render the template and check the result.</source>
        <translation>Einige Werte werden später eingesetzt, von Helm, envsubst oder Flux, und sind hier nicht bekannt. Lösen Sie die Vorlage auf, und prüfen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The host is not a URL that the extension accepts: http:// or https://, a host name in lower case with an optional port, and since v0.22 a path. The message says what is wrong with it.</source>
        <translation>Der Host ist keine URL, die die Extension annimmt: http:// oder https://, ein kleingeschriebener Hostname mit optionalem Port, und seit v0.22 ein Pfad. Die Meldung sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>A mirror lists the same host twice, which the cluster rejects. Remove one of them.</source>
        <translation>Ein Mirror nennt denselben Host zweimal, was der Cluster ablehnt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>A host can have the capabilities pull and resolve, in lower case, and no others. Correct or remove it; no capabilities at all means pull.</source>
        <translation>Ein Host kann die Fähigkeiten pull und resolve haben, kleingeschrieben, und keine anderen. Berichtigen oder entfernen Sie sie; gar keine Fähigkeiten bedeutet pull.</translation>
    </message>
    <message>
        <source>A capability is listed twice, which the cluster rejects. Remove one of them.</source>
        <translation>Eine Fähigkeit ist zweimal aufgeführt, was der Cluster ablehnt. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>caBundleSecretReferenceName must be the name of an entry of the Shoot&apos;s spec.resources that refers to a Secret. Add the entry, or correct the name.</source>
        <translation>caBundleSecretReferenceName muss der Name eines Eintrags in spec.resources des Shoots sein, der auf ein Secret verweist. Fügen Sie den Eintrag hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The Secret of a CA bundle must be immutable and hold one key, bundle.crt, with PEM certificates. The message says what is wrong with it.</source>
        <translation>Das Secret eines CA-Bundles muss unveränderlich (immutable) sein und einen einzigen Schlüssel bundle.crt mit PEM-Zertifikaten enthalten. Die Meldung sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>containerd passes over PEM blocks that are no certificates, or have headers. Leave only certificates in the bundle.</source>
        <translation>containerd übergeht PEM-Blöcke, die keine Zertifikate sind oder Header haben. Lassen Sie nur Zertifikate im Bundle.</translation>
    </message>
    <message>
        <source>A private key in the CA bundle would lie on every node, readable by all. Remove it, and replace the key.</source>
        <translation>Ein privater Schlüssel im CA-Bundle läge auf jedem Node, für alle lesbar. Entfernen Sie ihn, und tauschen Sie das Schlüsselpaar aus.</translation>
    </message>
    <message>
        <source>A field or value is known only since a newer release of the extension, which older ones reject. Check which release the cluster runs.</source>
        <translation>Ein Feld oder Wert ist erst seit einem neueren Release der Extension bekannt; ältere lehnen ihn ab. Prüfen Sie, welches Release der Cluster verwendet.</translation>
    </message>
    <message>
        <source>A host has the capability resolve but not pull. containerd resolves tags only at hosts with both, so the host is never asked for one. Add pull, or remove resolve.</source>
        <translation>Ein Host hat die Fähigkeit resolve, aber nicht pull. containerd löst Tags nur bei Hosts mit beidem auf, also wird er nie nach einem gefragt. Fügen Sie pull hinzu, oder entfernen Sie resolve.</translation>
    </message>
    <message>
        <source>The host is http://: anyone on the network path can read what is pulled and say what a tag means. Use https://, with a CA bundle if its certificate is your own.</source>
        <translation>Der Host ist http://: Jeder auf dem Netzwerkweg kann lesen, was geholt wird, und sagen, was ein Tag meint. Verwenden Sie https://, mit einem CA-Bundle, wenn das Zertifikat ein eigenes ist.</translation>
    </message>
    <message>
        <source>An http:// host has a CA bundle. containerd 1.7.24 and newer then tries HTTPS first, older ones differ. Write https:// if the mirror speaks it, else remove the CA bundle.</source>
        <translation>Ein http://-Host hat ein CA-Bundle. containerd ab 1.7.24 versucht dann zuerst HTTPS, ältere unterscheiden sich. Schreiben Sie https://, wenn der Mirror es spricht, sonst entfernen Sie das CA-Bundle.</translation>
    </message>
    <message>
        <source>The API root that containerd makes of the URL is not what its shape promises: /v2 is missing, stands twice, or comes after a project that it belongs before. Most registries serve a project at /v2/&lt;project&gt; with overridePath true.</source>
        <translation>Die API-Wurzel, die containerd aus der URL bildet, ist nicht, was ihre Form verspricht: /v2 fehlt, steht zweimal, oder kommt hinter einem Projekt, vor das es gehört. Die meisten Registries bedienen ein Projekt unter /v2/&lt;projekt&gt; mit overridePath true.</translation>
    </message>
    <message>
        <source>Two hosts of a mirror differ only by case or a slash at the end, so a mirror that failed is asked again. Remove one of them.</source>
        <translation>Zwei Hosts eines Mirrors unterscheiden sich nur durch Großschreibung oder einen Schrägstrich am Ende, also wird ein gescheiterter Mirror noch einmal gefragt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>A host is the upstream itself, which containerd asks last anyway. Remove it. With a CA bundle or plain HTTP such a host is right: there is no other way to give these to the upstream.</source>
        <translation>Ein Host ist der Upstream selbst, den containerd ohnehin als Letzten fragt. Entfernen Sie ihn. Mit einem CA-Bundle oder unverschlüsseltem HTTP ist ein solcher Host richtig: Anders lässt sich das dem Upstream nicht mitgeben.</translation>
    </message>
    <message>
        <source>The host has a name of the cluster&apos;s own DNS, which only pods resolve. Use a name or address that the nodes resolve, for example that of a load balancer.</source>
        <translation>Der Host hat einen Namen aus dem DNS des Clusters, das nur Pods verwenden. Verwenden Sie einen Namen oder eine Adresse, die Nodes auflösen, zum Beispiel die eines Load-Balancers.</translation>
    </message>
    <message>
        <source>The host is each node itself, not your computer. That is right only where every node runs the mirror.</source>
        <translation>Der Host ist jeder Node selbst, nicht Ihr Computer. Das ist nur richtig, wenn auf jedem Node der Mirror läuft.</translation>
    </message>
    <message>
        <source>With a port in the upstream, the CA file and hosts.toml lie in different directories of certs.d. Both are found; look in both when you check a node.</source>
        <translation>Mit einem Port im Upstream liegen CA-Datei und hosts.toml in verschiedenen Ordnern von certs.d. Beide werden gefunden; sehen Sie in beiden nach, wenn Sie einen Node prüfen.</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle ends within 30 days, or has ended, and none of the same name in the bundle lasts longer. Put the renewed one into a new Secret: one that is immutable cannot be changed.</source>
        <translation>Ein Zertifikat des CA-Bundles läuft innerhalb von 30 Tagen ab oder ist abgelaufen, und keines desselben Namens im Bundle gilt länger. Legen Sie das erneuerte in ein neues Secret: Ein unveränderliches lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A host is itself an upstream in this document. containerd does not chain mirrors: it asks the host itself. List that one&apos;s mirrors here if they are meant.</source>
        <translation>Ein Host ist in diesem Dokument selbst ein Upstream. containerd verkettet Mirrors nicht: Es fragt den Host selbst. Führen Sie dessen Mirrors hier auf, wenn sie gemeint sind.</translation>
    </message>
    <message>
        <source>An upstream is the name of a registry as it stands in the names of images: a host name in lower case, with a port if images are named with one (since v0.9), without scheme and path.</source>
        <translation>Ein Upstream ist der Name einer Registry, wie er in den Namen der Images steht: ein kleingeschriebener Hostname, mit Port, wenn Images mit einem benannt sind (seit v0.9), ohne Schema und Pfad.</translation>
    </message>
    <message>
        <source>Two mirrors have the same upstream, which the cluster rejects. Move the hosts to the first one and remove the other.</source>
        <translation>Zwei Mirrors haben denselben Upstream, was der Cluster ablehnt. Verschieben Sie die Hosts zum ersten, und entfernen Sie den anderen.</translation>
    </message>
    <message>
        <source>The registry-cache extension of the same Shoot caches this upstream, and the cluster accepts only one of both. Remove the cache or the mirror.</source>
        <translation>Die Extension registry-cache desselben Shoots speichert diesen Upstream zwischen, und der Cluster nimmt nur eines von beiden an. Entfernen Sie den Cache oder den Mirror.</translation>
    </message>
    <message>
        <source>The upstream is another name of Docker Hub, but images are named docker.io, so the mirror is never asked for them. Name the upstream docker.io.</source>
        <translation>Der Upstream ist ein anderer Name von Docker Hub, aber Images heißen docker.io, also wird der Mirror nie nach ihnen gefragt. Nennen Sie den Upstream docker.io.</translation>
    </message>
    <message>
        <source>An upstream with :443 matches only images that are named with :443, which hardly any is. Remove the port.</source>
        <translation>Ein Upstream mit :443 passt nur zu Images, die mit :443 benannt sind, was kaum vorkommt. Entfernen Sie den Port.</translation>
    </message>
    <message>
        <source>An upstream without dot and port that is not localhost matches no image: containerd takes such a name for a part of an image&apos;s path on Docker Hub. Write the registry&apos;s name as images have it.</source>
        <translation>Ein Upstream ohne Punkt und Port, der nicht localhost ist, passt zu keinem Image: containerd hält einen solchen Namen für einen Teil eines Image-Pfads auf Docker Hub. Schreiben Sie den Namen der Registry so, wie Images ihn haben.</translation>
    </message>
    <message>
        <source>An upstream without a port does not serve images that are named with one, and the other way round. Name it as it stands in the names of images.</source>
        <translation>Ein Upstream ohne Port bedient keine Images, die mit einem benannt sind, und umgekehrt. Nennen Sie ihn so, wie er in den Namen der Images steht.</translation>
    </message>
    <message>
        <source>The registry is retired: it gets no new images, and its old ones may go. Use its successor in the names of images and as the upstream.</source>
        <translation>Die Registry ist eingestellt: Sie bekommt keine neuen Images, und ihre alten können verschwinden. Verwenden Sie ihren Nachfolger in den Namen der Images und als Upstream.</translation>
    </message>
    <message>
        <source>A mirror needs at least one host. Add one, or remove the mirror.</source>
        <translation>Ein Mirror braucht mindestens einen Host. Fügen Sie einen hinzu, oder entfernen Sie den Mirror.</translation>
    </message>
    <message>
        <source>No host of the mirror has both pull and resolve, so what a tag means is still asked at the upstream: pulls by tag fail when that is down or limits requests. Give a host that you trust both capabilities.</source>
        <translation>Kein Host des Mirrors hat sowohl pull als auch resolve, also wird noch der Upstream gefragt, was ein Tag meint: Pulls nach Tag scheitern, wenn er ausfällt oder Anfragen begrenzt. Geben Sie einem Host, dem Sie vertrauen, beide Fähigkeiten.</translation>
    </message>
    <message>
        <source>A public mirror has the capability resolve, so somebody else says which image a tag means. Leave it at pull: what is pulled by digest is checked, what a tag means is not.</source>
        <translation>Ein öffentlicher Mirror hat die Fähigkeit resolve, also sagt jemand anderes, welches Image ein Tag meint. Belassen Sie es bei pull: Was nach Digest geholt wird, wird geprüft; was ein Tag meint, nicht.</translation>
    </message>
    <message>
        <source>The host is known to serve web pages and no registry; a page with status 200 breaks a pull. Name the host that the registry&apos;s API has.</source>
        <translation>Der Host liefert bekanntlich Webseiten und keine Registry-API; eine Seite mit Status 200 lässt einen Pull scheitern. Nennen Sie den Host, den die API der Registry hat.</translation>
    </message>
    <message>
        <source>A public mirror that serves one registry is used for another, so every request to it fails and takes time. Remove it, or use a mirror of this upstream.</source>
        <translation>Ein öffentlicher Mirror, der eine Registry bedient, wird für eine andere verwendet, also scheitert jede Anfrage an ihn und kostet Zeit. Entfernen Sie ihn, oder verwenden Sie einen Mirror dieses Upstreams.</translation>
    </message>
    <message>
        <source>The public mirror was shut down, so every pull waits for it in vain before the next host is asked. Remove it or use another one.</source>
        <translation>Der öffentliche Mirror wurde abgeschaltet, also wartet jeder Pull vergeblich auf ihn, bevor der nächste Host gefragt wird. Entfernen Sie ihn, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The registry never serves anonymously. Pods need a pull secret that is offered to this host; without one, containerd skips the mirror.</source>
        <translation>Die Registry bedient nie anonyme Anfragen. Pods brauchen ein Pull-Secret, das diesem Host angeboten wird; ohne eines übergeht containerd den Mirror.</translation>
    </message>
    <message>
        <source>The names of two hosts lead to the same CA file on the nodes, but they have different CA bundles, of which the last one is written. Put all certificates into one Secret, and name it at both hosts.</source>
        <translation>Die Namen zweier Hosts führen auf den Nodes zur selben CA-Datei, aber sie haben verschiedene CA-Bundles, von denen das letzte geschrieben wird. Legen Sie alle Zertifikate in ein Secret, und nennen Sie es bei beiden Hosts.</translation>
    </message>
    <message>
        <source>Old releases print the URL of a host into hosts.toml as it is. With a quote, a backslash or a control character in it, or if it is no URL, containerd drops the file, or reads another URL. Write a URL that newer releases accept.</source>
        <translation>Alte Releases schreiben die URL eines Hosts unverändert in hosts.toml. Mit einem Anführungszeichen, einem Backslash oder einem Steuerzeichen darin, oder wenn es keine URL ist, verwirft containerd die Datei oder liest eine andere URL. Schreiben Sie eine URL, die neuere Releases annehmen.</translation>
    </message>
</context>
<context>
    <name>sme::Schema</name>
    <message>
        <source>Known since release %1 of the extension.</source>
        <translation>Bekannt seit Release %1 der Extension.</translation>
    </message>
    <message>
        <source>Registry mirrors of a Gardener Shoot: the providerConfig of its registry-mirror extension, as release %1 accepts it.</source>
        <translation>Registry-Mirrors eines Gardener-Shoots: das providerConfig seiner Extension registry-mirror, wie Release %1 es annimmt.</translation>
    </message>
</context>
<context>
    <name>sme::ShootShape</name>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>The cluster knows no Shoot of the apiVersion “%1”: it must be %2.</source>
        <translation>Der Cluster kennt keinen Shoot der apiVersion „%1“: Sie muss %2 sein.</translation>
    </message>
</context>
<context>
    <name>sme::Snippet</name>
    <message>
        <source>There is no document.</source>
        <translation>Es gibt kein Dokument.</translation>
    </message>
    <message>
        <source>There is no entry of the registry-mirror extension.</source>
        <translation>Es gibt keinen Eintrag der Extension registry-mirror.</translation>
    </message>
    <message>
        <source>There is no configuration of the registry-mirror extension (providerConfig).</source>
        <translation>Es gibt keine Konfiguration der Extension registry-mirror (providerConfig).</translation>
    </message>
</context>
<context>
    <name>sme::StartPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Diesen Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>sme::StatusLine</name>
    <message numerus="yes">
        <source>%n error</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infos</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
</context>
<context>
    <name>sme::StatusSummary</name>
    <message numerus="yes">
        <source>%n mirror</source>
        <translation>
            <numerusform>%n Mirror</numerusform>
            <numerusform>%n Mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mirrors</source>
        <translation>
            <numerusform>%n Mirror</numerusform>
            <numerusform>%n Mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>modified (%n change)</source>
        <translation>
            <numerusform>geändert (%n Änderung)</numerusform>
            <numerusform>geändert (%n Änderungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modified (%n changes)</source>
        <translation>
            <numerusform>geändert (%n Änderung)</numerusform>
            <numerusform>geändert (%n Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>Der Text kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>sme::SupportController</name>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain a file</source>
        <translation>Eine Datei erklären</translation>
    </message>
    <message>
        <source>Open a log of containerd</source>
        <translation>Ein Log von containerd öffnen</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>Eine Liste von Images öffnen</translation>
    </message>
    <message>
        <source>Open what was taken from a node</source>
        <translation>Öffnen, was von einem Node genommen wurde</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Of this file, the last %1 MiB are read.</source>
        <translation>Von dieser Datei werden die letzten %1 MiB gelesen.</translation>
    </message>
    <message>
        <source>Mirror for %1 added; give it a host.</source>
        <translation>Mirror für %1 hinzugefügt; geben Sie ihm einen Host.</translation>
    </message>
    <message>
        <source>Report copied.</source>
        <translation>Bericht kopiert.</translation>
    </message>
    <message>
        <source>%1 names no server, and lies in no folder of certs.d: what it mirrors is not known. Paste its text onto the mirror that it is for.</source>
        <translation>%1 nennt keinen Server und liegt in keinem Ordner von certs.d: Was gespiegelt wird, ist nicht bekannt. Fügen Sie den Text bei dem Mirror ein, für den er bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>sme::SupportReport</name>
    <message>
        <source>the node as a whole</source>
        <translation>der Node als Ganzes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3. %4</source>
        <translation>%1: erwartet %2, gefunden %3. %4</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>a text that is not known; image %1, host %2</source>
        <translation>ein Text, der nicht bekannt ist; Image %1, Host %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Registry mirrors of %1</source>
        <translation>Registry-Mirrors von %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>Error texts</source>
        <translation>Fehlertexte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Pull path</source>
        <translation>Pull-Weg</translation>
    </message>
    <message>
        <source>Pulls of the log</source>
        <translation>Pulls des Logs</translation>
    </message>
    <message>
        <source>not looked at, or none that failed</source>
        <translation>nicht angesehen, oder keine, die gescheitert sind</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>what could be checked is the same</source>
        <translation>was geprüft werden konnte, ist gleich</translation>
    </message>
</context>
<context>
    <name>sme::SyntaxTree</name>
    <message>
        <source>a tab indents this line; YAML allows only spaces there</source>
        <translation>ein Tabulator rückt diese Zeile ein; YAML erlaubt dort nur Leerzeichen</translation>
    </message>
    <message>
        <source>an anchor contains its own alias</source>
        <translation>ein Anker enthält seinen eigenen Alias</translation>
    </message>
    <message>
        <source>there is a template here; render it first</source>
        <translation>hier steht eine Vorlage; lösen Sie sie zuerst auf</translation>
    </message>
    <message>
        <source>it has more than a million and a half values</source>
        <translation>es hat mehr als anderthalb Millionen Werte</translation>
    </message>
    <message>
        <source>an invisible control character stands here, which YAML does not allow; remove it</source>
        <translation>hier steht ein unsichtbares Steuerzeichen, das YAML nicht erlaubt; entfernen Sie es</translation>
    </message>
    <message>
        <source>a second byte order mark stands here; remove it</source>
        <translation>hier steht ein zweites Byte-Order-Mark; entfernen Sie es</translation>
    </message>
    <message>
        <source>there is no anchor of this name before it; if this is no alias, put the value in quotes</source>
        <translation>davor gibt es keinen Anker dieses Namens; wenn dies kein Alias ist, setzen Sie den Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>its aliases expand to more than the cluster allows</source>
        <translation>seine Aliasse ergeben mehr, als der Cluster erlaubt</translation>
    </message>
    <message>
        <source>what is tagged !!binary is no base64</source>
        <translation>was mit !!binary bezeichnet ist, ist kein base64</translation>
    </message>
    <message>
        <source>the value does not fit its tag; remove the tag</source>
        <translation>der Wert passt nicht zu seinem Tag; entfernen Sie das Tag</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>ein Schlüssel muss ein Text sein; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON has no such number; put the value in quotes if it is a text</source>
        <translation>JSON kennt keine solche Zahl; setzen Sie den Wert in Anführungszeichen, wenn er ein Text ist</translation>
    </message>
    <message>
        <source>a list or mapping cannot be a key; put a template or text in quotes</source>
        <translation>eine Liste oder ein Mapping kann kein Schlüssel sein; setzen Sie eine Vorlage oder einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the anchor of this key is no text</source>
        <translation>der Anker dieses Schlüssels ist kein Text</translation>
    </message>
    <message>
        <source>what a merge key (&lt;&lt;) merges must be a mapping, or a list of mappings</source>
        <translation>was ein Merge-Key (&lt;&lt;) einfügt, muss ein Mapping sein oder eine Liste von Mappings</translation>
    </message>
    <message>
        <source>kubectl takes this directive for a document of its own, since a line with --- follows; remove it</source>
        <translation>kubectl hält diese Direktive für ein eigenes Dokument, denn es folgt eine Zeile mit ---; entfernen Sie sie</translation>
    </message>
    <message>
        <source>this list item stands among the fields of a mapping; indent the list as deep as the key that it belongs to, or deeper</source>
        <translation>dieser Listeneintrag steht zwischen den Feldern eines Mappings; rücken Sie die Liste so weit ein wie den Schlüssel, zu dem sie gehört, oder weiter</translation>
    </message>
    <message>
        <source>no value can begin with this character; put the value in quotes</source>
        <translation>kein Wert kann mit diesem Zeichen beginnen; setzen Sie den Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>no list item can begin here; put it on a line of its own</source>
        <translation>hier kann kein Listeneintrag beginnen; setzen Sie ihn auf eine eigene Zeile</translation>
    </message>
    <message>
        <source>a colon and a blank within a value; put the value in quotes, or the key on a line of its own</source>
        <translation>ein Doppelpunkt mit Leerzeichen innerhalb eines Wertes; setzen Sie den Wert in Anführungszeichen, oder den Schlüssel auf eine eigene Zeile</translation>
    </message>
    <message>
        <source>\/ is an escape of JSON that the cluster&apos;s YAML reader refuses; write / without the backslash</source>
        <translation>\/ ist ein Escape von JSON, das der YAML-Leser des Clusters ablehnt; schreiben Sie / ohne den Backslash</translation>
    </message>
    <message>
        <source>YAML has no such escape; write \\ for a backslash, or use single quotes</source>
        <translation>YAML kennt kein solches Escape; schreiben Sie \\ für einen Backslash, oder verwenden Sie einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>this escape is no character; write the character itself, or \U and its eight hexadecimal digits</source>
        <translation>dieses Escape ist kein Zeichen; schreiben Sie das Zeichen selbst, oder \U und seine acht Hexadezimalziffern</translation>
    </message>
    <message>
        <source>an indentation of 0 is none; write 1 to 9</source>
        <translation>eine Einrückung von 0 ist keine; schreiben Sie 1 bis 9</translation>
    </message>
    <message>
        <source>the text after | or &gt; begins on the next line; if this is a value of one line, put it in quotes</source>
        <translation>der Text hinter | oder &gt; beginnt in der nächsten Zeile; wenn dies ein einzeiliger Wert ist, setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>this is no tag; if it is a value, put it in quotes</source>
        <translation>dies ist kein Tag; wenn es ein Wert ist, setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>a line that begins with % is a directive of YAML, and this one is unknown; remove it</source>
        <translation>eine Zeile, die mit % beginnt, ist eine Direktive von YAML, und diese ist unbekannt; entfernen Sie sie</translation>
    </message>
    <message>
        <source>only version 1.1 of YAML is read by the cluster; remove this directive</source>
        <translation>der Cluster liest nur Version 1.1 von YAML; entfernen Sie diese Direktive</translation>
    </message>
    <message>
        <source>the name of an anchor or alias has only letters, digits, - and _; if this is a value, put it in quotes</source>
        <translation>der Name eines Ankers oder Alias hat nur Buchstaben, Ziffern, - und _; wenn dies ein Wert ist, setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>this bracket is not closed; add ] behind the last item</source>
        <translation>diese Klammer ist nicht geschlossen; setzen Sie ] hinter den letzten Eintrag</translation>
    </message>
    <message>
        <source>this bracket is not closed; add } behind the last field</source>
        <translation>diese Klammer ist nicht geschlossen; setzen Sie } hinter das letzte Feld</translation>
    </message>
    <message>
        <source>no bracket is open that this one closes; remove it</source>
        <translation>es ist keine Klammer offen, die diese schließt; entfernen Sie sie</translation>
    </message>
    <message>
        <source>the text that this quote begins ends only on a later line, among other fields; close the quote behind its value</source>
        <translation>der Text, den dieses Anführungszeichen beginnt, endet erst in einer späteren Zeile, zwischen anderen Feldern; schließen Sie das Anführungszeichen hinter seinem Wert</translation>
    </message>
    <message>
        <source>this follows a value that is complete; put it on a line of its own, or the whole value in quotes</source>
        <translation>dies folgt auf einen Wert, der vollständig ist; setzen Sie es auf eine eigene Zeile, oder den ganzen Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>this list is indented less than the key that it belongs to; indent it as deep as that key, or deeper</source>
        <translation>diese Liste ist weniger eingerückt als der Schlüssel, zu dem sie gehört; rücken Sie sie so weit ein wie diesen Schlüssel, oder weiter</translation>
    </message>
    <message>
        <source>this is indented less than the fields above it, but deeper than those around them; indent it like the field that it belongs beside</source>
        <translation>dies ist weniger eingerückt als die Felder darüber, aber weiter als die um sie herum; rücken Sie es ein wie das Feld, neben das es gehört</translation>
    </message>
    <message>
        <source>this is indented deeper than the field above it, whose value is complete; indent it like the field that it belongs beside</source>
        <translation>dies ist weiter eingerückt als das Feld darüber, dessen Wert vollständig ist; rücken Sie es ein wie das Feld, neben das es gehört</translation>
    </message>
    <message>
        <source>this belongs to nothing above it; indent it like what it belongs to, or begin a new document with ---</source>
        <translation>dies gehört zu nichts darüber; rücken Sie es ein wie das, wozu es gehört, oder beginnen Sie mit --- ein neues Dokument</translation>
    </message>
    <message>
        <source>this directive stands twice; remove one</source>
        <translation>diese Direktive steht zweimal da; entfernen Sie eine</translation>
    </message>
    <message>
        <source>the handle of this tag is not defined; if this is a value, put it in quotes</source>
        <translation>das Kürzel dieses Tags ist nicht definiert; wenn dies ein Wert ist, setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is nested deeper than anything that the cluster reads</source>
        <translation>es ist tiefer geschachtelt als alles, was der Cluster liest</translation>
    </message>
    <message>
        <source>there is no value here; write one, or null</source>
        <translation>hier steht kein Wert; schreiben Sie einen, oder null</translation>
    </message>
    <message>
        <source>this stands where the next item of a list could and has no dash; put “- ” before it, or indent it like what it belongs to</source>
        <translation>dies steht dort, wo der nächste Eintrag einer Liste stehen könnte, und hat keinen Strich; setzen Sie „- “ davor, oder rücken Sie es ein wie das, wozu es gehört</translation>
    </message>
    <message>
        <source>there is no key before this colon; write one, or put the text in quotes</source>
        <translation>vor diesem Doppelpunkt steht kein Schlüssel; schreiben Sie einen, oder setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no comma before this; separate items with commas, and close the bracket behind the last one</source>
        <translation>davor steht kein Komma; trennen Sie Einträge durch Kommas, und schließen Sie die Klammer hinter dem letzten</translation>
    </message>
    <message>
        <source>there is nothing before this comma; remove it, or write what is missing</source>
        <translation>vor diesem Komma steht nichts; entfernen Sie es, oder schreiben Sie, was fehlt</translation>
    </message>
    <message>
        <source>there is no colon with a blank behind this key; write “key: value”, or indent it if it belongs to the text above</source>
        <translation>hinter diesem Schlüssel steht kein Doppelpunkt mit Leerzeichen; schreiben Sie „schlüssel: wert“, oder rücken Sie ihn ein, wenn er zum Text darüber gehört</translation>
    </message>
    <message>
        <source>no key can begin here; put it on a line of its own</source>
        <translation>hier kann kein Schlüssel beginnen; setzen Sie ihn auf eine eigene Zeile</translation>
    </message>
    <message>
        <source>this line goes on with the value above it: that line lacks a colon with a blank behind it, or this one is indented too deep</source>
        <translation>diese Zeile setzt den Wert darüber fort: Jener Zeile fehlt ein Doppelpunkt mit Leerzeichen dahinter, oder diese ist zu weit eingerückt</translation>
    </message>
    <message>
        <source>this quote is not closed; add one behind the value</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen; setzen Sie eines hinter den Wert</translation>
    </message>
    <message>
        <source>kubectl takes each line that begins with --- for the beginning of a document, and allows only a comment behind it; put the rest on the next line</source>
        <translation>kubectl hält jede Zeile, die mit --- beginnt, für den Anfang eines Dokuments und erlaubt dahinter nur einen Kommentar; schreiben Sie den Rest in die nächste Zeile</translation>
    </message>
    <message>
        <source>behind two JSON values kubectl reads only JSON; remove the ---, or separate all values with it</source>
        <translation>hinter zwei JSON-Werten liest kubectl nur JSON; entfernen Sie das --- oder trennen Sie alle Werte damit</translation>
    </message>
    <message>
        <source>this bracket is still open where a list item with a dash begins; remove it, or close it before that</source>
        <translation>diese Klammer ist noch offen, wo ein Listeneintrag mit Strich beginnt; entfernen Sie sie, oder schließen Sie sie davor</translation>
    </message>
    <message>
        <source>an item within brackets has no dash; remove it, or put the text in quotes</source>
        <translation>ein Eintrag in Klammern hat keinen Strich; entfernen Sie ihn, oder setzen Sie den Text in Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>sme::TextChange</name>
    <message>
        <source>There is no such place in the text.</source>
        <translation>Eine solche Stelle gibt es im Text nicht.</translation>
    </message>
</context>
<context>
    <name>sme::TextCheck</name>
    <message>
        <source>The file is not UTF-8 text (it may be UTF-16). Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (vielleicht UTF-16). Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML; is this a text file?</source>
        <translation>Das Steuerzeichen U+%1 ist in YAML nicht erlaubt; ist das eine Textdatei?</translation>
    </message>
    <message>
        <source>Byte 0x%1 is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Das Byte 0x%1 ist kein gültiges UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A carriage return stands here without a line feed (a line end of old Macs): some YAML readers begin a new line there, others do not. Save the file with LF or CRLF line ends.</source>
        <translation>Hier steht ein Wagenrücklauf ohne Zeilenvorschub (ein Zeilenende alter Macs): Manche YAML-Leser beginnen dort eine neue Zeile, andere nicht. Speichern Sie die Datei mit LF oder CRLF als Zeilenenden.</translation>
    </message>
    <message>
        <source>A second byte order mark stands at the beginning; the cluster rejects it. Remove it.</source>
        <translation>Am Anfang steht ein zweites Byte-Order-Mark; der Cluster lehnt es ab. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>sme::TextFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is larger than the limit of %1 MiB</source>
        <translation>sie ist größer als die Grenze von %1 MiB</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>A file without a name cannot be read. Say which file.</source>
        <translation>Eine Datei ohne Namen kann nicht gelesen werden. Sagen Sie, welche Datei.</translation>
    </message>
    <message>
        <source>A file without a name cannot be written. Say which file.</source>
        <translation>Eine Datei ohne Namen kann nicht geschrieben werden. Sagen Sie, welche Datei.</translation>
    </message>
</context>
<context>
    <name>sme::TextRepair</name>
    <message>
        <source>Replace tabs by blanks</source>
        <translation>Tabulatoren durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>Replace special blanks by plain ones</source>
        <translation>Besondere Leerzeichen durch gewöhnliche ersetzen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>Indent %1 by %2 more</source>
        <translation>%1 um %2 weiter einrücken</translation>
    </message>
    <message>
        <source>Indent %1 by %2 less</source>
        <translation>%1 um %2 weniger einrücken</translation>
    </message>
    <message>
        <source>Add a blank behind the colon in line %1</source>
        <translation>Hinter dem Doppelpunkt in Zeile %1 ein Leerzeichen einfügen</translation>
    </message>
    <message>
        <source>Add %1 at the end of line %2</source>
        <translation>%1 am Ende von Zeile %2 einfügen</translation>
    </message>
</context>
<context>
    <name>sme::TlsReport</name>
    <message>
        <source>The certificate %1 is valid until %2 only.</source>
        <translation>Das Zertifikat %1 ist nur bis %2 gültig.</translation>
    </message>
    <message>
        <source>The CA bundle has PEM blocks that cannot be read: %1</source>
        <translation>Das CA-Bundle hat PEM-Blöcke, die nicht gelesen werden können: %1</translation>
    </message>
    <message>
        <source>The certificate %1 is valid from %2 to %3 only.</source>
        <translation>Das Zertifikat %1 ist nur von %2 bis %3 gültig.</translation>
    </message>
    <message>
        <source>%1 It is for: %2</source>
        <translation>%1 Es ist für: %2</translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, not TLS.</source>
        <translation>Der Port spricht unverschlüsseltes HTTP, kein TLS.</translation>
    </message>
    <message>
        <source>The server wants a client certificate: %1</source>
        <translation>Der Server will ein Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation>Der TLS-Handshake ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The address %1 is in the certificate as a DNS name, not as an IP address.</source>
        <translation>Die Adresse %1 steht im Zertifikat als DNS-Name, nicht als IP-Adresse.</translation>
    </message>
    <message>
        <source>Have the certificate issued with the subject alternative name IP:%1.</source>
        <translation>Lassen Sie das Zertifikat mit dem Subject Alternative Name IP:%1 ausstellen.</translation>
    </message>
    <message>
        <source>%1 It has no subject alternative names at all.</source>
        <translation>%1 Es hat überhaupt keine Subject Alternative Names.</translation>
    </message>
    <message>
        <source>Nodes may trust others than this computer.</source>
        <translation>Nodes können anderen vertrauen als dieser Computer.</translation>
    </message>
    <message>
        <source>The certificate chain is not trusted here: %1. It ends with %2. %3</source>
        <translation>Der Zertifikatskette wird hier nicht vertraut: %1. Sie endet mit %2. %3</translation>
    </message>
    <message>
        <source>Name the CA %1 with caBundleSecretReferenceName.</source>
        <translation>Nennen Sie die CA %1 mit caBundleSecretReferenceName.</translation>
    </message>
    <message>
        <source>The certificate chain is not trusted here: it ends with %1, and the server does not send the certificate of its issuer %2, which is no trusted root. %3</source>
        <translation>Der Zertifikatskette wird hier nicht vertraut: Sie endet mit %1, und der Server sendet das Zertifikat ihres Ausstellers %2 nicht, der keine vertrauenswürdige Wurzel ist. %3</translation>
    </message>
    <message>
        <source>If %1 is an intermediate CA, let the server send its certificate behind its own: that belongs on the server. If it is a root CA, name it with caBundleSecretReferenceName.</source>
        <translation>Wenn %1 eine Zwischen-CA ist, lassen Sie den Server ihr Zertifikat hinter seinem eigenen senden: Das gehört auf den Server. Wenn es eine Wurzel-CA ist, nennen Sie sie mit caBundleSecretReferenceName.</translation>
    </message>
    <message>
        <source>Renew the certificate before it ends.</source>
        <translation>Erneuern Sie das Zertifikat, bevor es abläuft.</translation>
    </message>
</context>
<context>
    <name>sme::TlsSession</name>
    <message>
        <source>What came back is not TLS: %1</source>
        <translation>Was zurückkam, ist kein TLS: %1</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Der Server hat kein Zertifikat gesendet.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat ist nicht für %1.</translation>
    </message>
    <message>
        <source>the server&apos;s alert: %1</source>
        <translation>Alert des Servers: %1</translation>
    </message>
    <message>
        <source>no TLS version from 1.2 on in common (%1)</source>
        <translation>keine gemeinsame TLS-Version ab 1.2 (%1)</translation>
    </message>
</context>
<context>
    <name>sme::TlsTrust</name>
    <message>
        <source>The CA bundle holds no readable certificate.</source>
        <translation>Das CA-Bundle enthält kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>sme::Trace</name>
    <message>
        <source>the host is not a valid URL</source>
        <translation>der Host ist keine gültige URL</translation>
    </message>
    <message>
        <source>finds out the digest of the tag</source>
        <translation>findet den Digest des Tags heraus</translation>
    </message>
    <message>
        <source>finds out whether the digest is there</source>
        <translation>findet heraus, ob es den Digest gibt</translation>
    </message>
    <message>
        <source>, at the upstream itself after all mirrors</source>
        <translation>, am Upstream selbst, nach allen Mirrors</translation>
    </message>
    <message>
        <source>gets the manifest by its digest; capabilities do not count here</source>
        <translation>holt das Manifest nach seinem Digest; Fähigkeiten zählen hier nicht</translation>
    </message>
    <message>
        <source>gets the config and each layer by its digest; capabilities do not count here</source>
        <translation>holt die Konfiguration und jeden Layer nach ihrem Digest; Fähigkeiten zählen hier nicht</translation>
    </message>
    <message>
        <source>200 is taken, and a wrong content breaks the pull; the rest leads to the next host</source>
        <translation>200 wird genommen, und ein falscher Inhalt lässt den Pull scheitern; alles andere führt zum nächsten Host</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>over HTTPS first, since the host has a CA bundle</source>
        <translation>zuerst über HTTPS, denn der Host hat ein CA-Bundle</translation>
    </message>
    <message>
        <source>the port answers in plain HTTP</source>
        <translation>der Port antwortet in unverschlüsseltem HTTP</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>refuses the connection or does not answer</source>
        <translation>lehnt die Verbindung ab oder antwortet nicht</translation>
    </message>
    <message>
        <source>it lacks the capability pull</source>
        <translation>ihm fehlt die Fähigkeit pull</translation>
    </message>
    <message>
        <source>it lacks the capability resolve, and a tag is to be resolved</source>
        <translation>ihm fehlt die Fähigkeit resolve, und ein Tag ist aufzulösen</translation>
    </message>
    <message>
        <source>asks with GET for what HEAD did not tell</source>
        <translation>fragt mit GET nach dem, was HEAD nicht sagte</translation>
    </message>
    <message>
        <source>200 ends the resolve step</source>
        <translation>200 beendet den Resolve-Schritt</translation>
    </message>
    <message>
        <source>the digest may be that of a blob</source>
        <translation>der Digest kann der eines Blobs sein</translation>
    </message>
    <message>
        <source>each host answered 404 for the manifest, or did not answer</source>
        <translation>jeder Host hat für das Manifest mit 404 geantwortet oder gar nicht</translation>
    </message>
    <message>
        <source>no host had the manifest, whatever the answers</source>
        <translation>kein Host hatte das Manifest, was immer die Antworten waren</translation>
    </message>
    <message>
        <source>HEAD was answered 405</source>
        <translation>HEAD wurde mit 405 beantwortet</translation>
    </message>
    <message>
        <source>a 200 had no Docker-Content-Digest or no Content-Length</source>
        <translation>ein 200 hatte keinen Docker-Content-Digest oder keine Content-Length</translation>
    </message>
    <message>
        <source>a 200 had no Content-Length</source>
        <translation>ein 200 hatte keine Content-Length</translation>
    </message>
    <message>
        <source>HEAD was answered 403 (the next host follows, whatever comes)</source>
        <translation>HEAD wurde mit 403 beantwortet (der nächste Host folgt, was immer kommt)</translation>
    </message>
    <message>
        <source>the next host</source>
        <translation>dem nächsten Host</translation>
    </message>
    <message>
        <source>the next request below</source>
        <translation>der nächsten Anfrage unten</translation>
    </message>
    <message>
        <source>the end of the pull, which fails</source>
        <translation>dem Ende des Pulls, der scheitert</translation>
    </message>
    <message>
        <source>404, other 4xx, 5xx and no answer lead to %1</source>
        <translation>404, andere 4xx, 5xx und keine Antwort führen zu %1</translation>
    </message>
    <message>
        <source>3xx without a location breaks the pull</source>
        <translation>3xx ohne Location lässt den Pull scheitern</translation>
    </message>
    <message>
        <source>408 and 429 are repeated at once: %1</source>
        <translation>408 und 429 werden sofort wiederholt: %1</translation>
    </message>
    <message>
        <source>5 requests in all</source>
        <translation>insgesamt 5 Anfragen</translation>
    </message>
    <message>
        <source>6 requests in all</source>
        <translation>insgesamt 6 Anfragen</translation>
    </message>
    <message>
        <source>500, 503 and 504 are repeated once, as long as the status is another</source>
        <translation>500, 503 und 504 werden einmal wiederholt, solange der Status ein anderer ist</translation>
    </message>
    <message>
        <source>401 leads to the token of its Bearer challenge and the request again, else as 403</source>
        <translation>401 führt zum Token seiner Bearer-Challenge und zur Wiederholung der Anfrage, sonst wie 403</translation>
    </message>
    <message>
        <source>a mute host is given up after 30 s</source>
        <translation>ein stummer Host wird nach 30 s aufgegeben</translation>
    </message>
    <message>
        <source>a mute host hangs the pull</source>
        <translation>ein stummer Host lässt den Pull hängen</translation>
    </message>
    <message>
        <source>200 is taken, and a wrong content breaks the pull; with the rest, the pull fails</source>
        <translation>200 wird genommen, und ein falscher Inhalt lässt den Pull scheitern; beim Rest scheitert der Pull</translation>
    </message>
    <message>
        <source>sent with Range: bytes=0-</source>
        <translation>gesendet mit Range: bytes=0-</translation>
    </message>
    <message>
        <source>gets the manifest of the node&apos;s platform</source>
        <translation>holt das Manifest für die Plattform des Nodes</translation>
    </message>
    <message>
        <source>the digest is that of an index</source>
        <translation>der Digest ist der eines Index</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
</context>
<context>
    <name>sme::TraceModel</name>
    <message>
        <source>%1 ended the resolve step. %2</source>
        <translation>%1 hat den Resolve-Schritt beendet. %2</translation>
    </message>
    <message>
        <source>%1 breaks the pull. %2</source>
        <translation>%1 bricht den Pull ab. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No host resolved the image: the pull fails.</source>
        <translation>Kein Host hat das Image aufgelöst: Der Pull scheitert.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 wird ausgelassen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: ends the resolve step</source>
        <translation>%1: beendet den Resolve-Schritt</translation>
    </message>
    <message>
        <source>%1: breaks the pull</source>
        <translation>%1: bricht den Pull ab</translation>
    </message>
    <message>
        <source>%1: goes on</source>
        <translation>%1: geht weiter</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was danach kommt</translation>
    </message>
    <message>
        <source>%1, if %2</source>
        <translation>%1, wenn %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>seen: no answer</source>
        <translation>gesehen: keine Antwort</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>gesehen: %1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not predicted</source>
        <translation>Nicht vorhergesagt</translation>
    </message>
    <message>
        <source>seen: %1, line %2</source>
        <translation>gesehen: %1, Zeile %2</translation>
    </message>
    <message>
        <source>the node may have another configuration than the document; redirects and tokens are not predicted</source>
        <translation>der Node kann eine andere Konfiguration haben als das Dokument; Weiterleitungen und Tokens sind nicht vorhergesagt</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Log</translation>
    </message>
    <message>
        <source>containerd</source>
        <translation>containerd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sme::Validator</name>
    <message>
        <source>The field %1 needs release %2 of the extension; %3 does not know it and rejects the manifest.</source>
        <translation>Das Feld %1 braucht Release %2 der Extension; %3 kennt es nicht und lehnt das Manifest ab.</translation>
    </message>
</context>
<context>
    <name>sme::Verdict</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>credentials required</source>
        <translation>Anmeldedaten nötig</translation>
    </message>
    <message>
        <source>not a registry</source>
        <translation>keine Registry</translation>
    </message>
    <message>
        <source>Check host, port and path of the URL. A path that already leads to the API needs overridePath.</source>
        <translation>Prüfen Sie Host, Port und Pfad der URL. Ein Pfad, der schon zur API führt, braucht overridePath.</translation>
    </message>
    <message>
        <source>image not found</source>
        <translation>Image nicht gefunden</translation>
    </message>
    <message>
        <source>Check that the mirror serves this upstream, and the path of the URL.</source>
        <translation>Prüfen Sie, ob der Mirror diesen Upstream bedient, und den Pfad der URL.</translation>
    </message>
    <message>
        <source>wrong content</source>
        <translation>falscher Inhalt</translation>
    </message>
    <message>
        <source>The mirror serves broken content and breaks pulls: take it out until it is right.</source>
        <translation>Der Mirror liefert beschädigten Inhalt, an dem Pulls abbrechen: Nehmen Sie ihn heraus, bis das behoben ist.</translation>
    </message>
    <message>
        <source>access forbidden</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>Check the mirror&apos;s access rules, and that the nodes&apos; addresses are allowed.</source>
        <translation>Prüfen Sie die Zugangsregeln des Mirrors, und ob die Adressen der Nodes erlaubt sind.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragen begrenzt</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The mirror itself has a problem: look at its log.</source>
        <translation>Der Mirror selbst hat ein Problem: Sehen Sie in sein Log.</translation>
    </message>
    <message>
        <source>name does not resolve</source>
        <translation>Name nicht auflösbar</translation>
    </message>
    <message>
        <source>Check the spelling of the host. Nodes use their own resolver: test there too, with the commands.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts. Nodes nutzen ihren eigenen Resolver: Testen Sie auch dort, mit den Befehlen.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing listens on this port: check the port and that the mirror runs.</source>
        <translation>An diesem Port lauscht nichts: Prüfen Sie den Port, und ob der Mirror läuft.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no route to the host from here: check network and firewall.</source>
        <translation>Von hier führt kein Weg zum Host: Prüfen Sie Netz und Firewall.</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Often a firewall that drops packets. On a node every request waits 30 s before the next host is tried.</source>
        <translation>Oft eine Firewall, die Pakete verwirft. Auf einem Node wartet jede Anfrage 30 s, bevor der nächste Host versucht wird.</translation>
    </message>
    <message>
        <source>TLS: not trusted</source>
        <translation>TLS: nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Name the CA that signed the certificate with caBundleSecretReferenceName, or let the server send its intermediate certificates.</source>
        <translation>Nennen Sie die CA, die das Zertifikat signiert hat, mit caBundleSecretReferenceName, oder lassen Sie den Server seine Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>TLS: not valid now</source>
        <translation>TLS: jetzt nicht gültig</translation>
    </message>
    <message>
        <source>Renew the certificate. If its dates are right, check the clock of this computer.</source>
        <translation>Erneuern Sie das Zertifikat. Wenn seine Daten stimmen, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>TLS: wrong name</source>
        <translation>TLS: falscher Name</translation>
    </message>
    <message>
        <source>Use a name from the certificate&apos;s subject alternative names, or have it issued for this one. A Common Name does not count.</source>
        <translation>Nehmen Sie einen der Subject Alternative Names des Zertifikats, oder lassen Sie es für diesen Namen ausstellen. Ein Common Name zählt nicht.</translation>
    </message>
    <message>
        <source>TLS: client certificate required</source>
        <translation>TLS: Client-Zertifikat nötig</translation>
    </message>
    <message>
        <source>A mirror cannot be given a client certificate: let it serve images without one.</source>
        <translation>Einem Mirror kann kein Client-Zertifikat mitgegeben werden: Lassen Sie ihn Images ohne eines ausliefern.</translation>
    </message>
    <message>
        <source>TLS: handshake failed</source>
        <translation>TLS: Handshake gescheitert</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings: at least TLS 1.2 is needed.</source>
        <translation>Prüfen Sie die TLS-Einstellungen des Servers: Nötig ist mindestens TLS 1.2.</translation>
    </message>
    <message>
        <source>plain HTTP behind https://</source>
        <translation>unverschlüsseltes HTTP hinter https://</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks HTTPS.</source>
        <translation>Nehmen Sie http:// für diesen Port, oder den Port, der HTTPS spricht.</translation>
    </message>
    <message>
        <source>HTTPS behind http://</source>
        <translation>HTTPS hinter http://</translation>
    </message>
    <message>
        <source>Use https:// for this port.</source>
        <translation>Nehmen Sie https:// für diesen Port.</translation>
    </message>
    <message>
        <source>redirects lead nowhere</source>
        <translation>Weiterleitungen führen ins Leere</translation>
    </message>
    <message>
        <source>Use the URL at which the registry really is.</source>
        <translation>Nehmen Sie die URL, unter der die Registry wirklich ist.</translation>
    </message>
    <message>
        <source>no proper HTTP answer</source>
        <translation>keine richtige HTTP-Antwort</translation>
    </message>
    <message>
        <source>Something other than an HTTP server listens there, or it broke off: check the port.</source>
        <translation>Dort lauscht etwas anderes als ein HTTP-Server, oder er hat abgebrochen: Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>Proxy-Fehler</translation>
    </message>
    <message>
        <source>Check the proxy, or test without it.</source>
        <translation>Prüfen Sie den Proxy, oder testen Sie ohne ihn.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Correct the host first: the cluster does not accept it.</source>
        <translation>Berichtigen Sie zuerst den Host: Der Cluster nimmt ihn nicht an.</translation>
    </message>
    <message>
        <source>containerd would use it</source>
        <translation>containerd würde ihn nutzen</translation>
    </message>
    <message>
        <source>containerd would skip it without a word</source>
        <translation>containerd würde ihn wortlos übergehen</translation>
    </message>
    <message>
        <source>the pull would break</source>
        <translation>der Pull würde abbrechen</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>nicht herausgefunden</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Registry API</source>
        <translation>Registry-API</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>containerd would use it for a part, and the next host for the rest</source>
        <translation>containerd würde ihn für einen Teil nutzen und für den Rest den nächsten Host</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>MirrorConfig has no field for credentials: let the mirror serve images without them.</source>
        <translation>MirrorConfig hat kein Feld für Anmeldedaten: Lassen Sie den Mirror Images ohne sie liefern.</translation>
    </message>
    <message>
        <source>Raise the mirror&apos;s limit, or let it count nodes one by one: containerd repeats at once and does not wait.</source>
        <translation>Heben Sie die Grenze des Mirrors an, oder lassen Sie ihn Nodes einzeln zählen: containerd wiederholt sofort und wartet nicht.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Let the mirror fetch or synchronise the missing part; until then, nodes get it from the next host.</source>
        <translation>Lassen Sie den Mirror den fehlenden Teil holen oder abgleichen; bis dahin bekommen ihn Nodes vom nächsten Host.</translation>
    </message>
</context>
<context>
    <name>sme::YamlEditor</name>
    <message>
        <source>An alias stands here; change it in the text.</source>
        <translation>Hier steht ein Alias; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>It has an anchor that an alias elsewhere refers to; change it in the text.</source>
        <translation>Es hat einen Anker, auf den anderswo ein Alias verweist; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>It has a merge key (&lt;&lt;); change it in the text.</source>
        <translation>Es hat einen Merge-Key (&lt;&lt;); ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>It has a key with a question mark; change it in the text.</source>
        <translation>Es hat einen Schlüssel mit Fragezeichen; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>The key stands twice; remove one in the text.</source>
        <translation>Der Schlüssel steht zweimal da; entfernen Sie einen im Text.</translation>
    </message>
    <message>
        <source>There is a value or list where a mapping belongs; correct it in the text.</source>
        <translation>Dort steht ein Wert oder eine Liste, wo ein Mapping hingehört; berichtigen Sie es im Text.</translation>
    </message>
    <message>
        <source>There is a value or mapping where a list belongs; correct it in the text.</source>
        <translation>Dort steht ein Wert oder ein Mapping, wo eine Liste hingehört; berichtigen Sie es im Text.</translation>
    </message>
    <message>
        <source>The list has no item at this position.</source>
        <translation>Die Liste hat an dieser Position keinen Eintrag.</translation>
    </message>
    <message>
        <source>The value is a template and is not rewritten.</source>
        <translation>Der Wert ist eine Vorlage und wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>There are comments that would be lost; change it in the text.</source>
        <translation>Es gibt Kommentare, die verloren gingen; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>A tag makes something else of this value; remove the tag in the text.</source>
        <translation>Ein Tag macht aus diesem Wert etwas anderes; entfernen Sie das Tag im Text.</translation>
    </message>
    <message>
        <source>Nothing but a tag or an anchor stands here; write the value in the text.</source>
        <translation>Hier steht nur ein Tag oder ein Anker; schreiben Sie den Wert im Text.</translation>
    </message>
    <message>
        <source>The first item stands on the line of another list&apos;s item; change it in the text.</source>
        <translation>Der erste Eintrag steht in der Zeile eines Eintrags einer anderen Liste; ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>There is a list or mapping where another value belongs; correct it in the text.</source>
        <translation>Dort steht eine Liste oder ein Mapping, wo ein anderer Wert hingehört; berichtigen Sie es im Text.</translation>
    </message>
</context>
<context>
    <name>sme::YamlTextEdit</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>sme::YamlView</name>
    <message>
        <source>Shoot YAML</source>
        <translation>Shoot-YAML</translation>
    </message>
    <message>
        <source>YAML scope</source>
        <translation>YAML-Umfang</translation>
    </message>
    <message>
        <source>What to show, copy and export</source>
        <translation>Was gezeigt, kopiert und exportiert wird</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Extension entry</source>
        <translation>Extension-Eintrag</translation>
    </message>
    <message>
        <source>MirrorConfig</source>
        <translation>MirrorConfig</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show what saving would change in the file</source>
        <translation>Zeigen, was Speichern in der Datei ändern würde</translation>
    </message>
    <message>
        <source>Nothing has changed since the file was saved.</source>
        <translation>Seit dem Speichern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Images that are named %1/… are pulled through the hosts of this mirror, and from %1 itself where none of them has it.</source>
        <translation>Images, die %1/… heißen, werden durch die Hosts dieses Mirrors geholt, und von %1 selbst, wenn keiner von ihnen sie hat.</translation>
    </message>
</context>
</TS>
